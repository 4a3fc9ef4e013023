"""The look: tokens, styles, icons, and the small script of the frame."""
