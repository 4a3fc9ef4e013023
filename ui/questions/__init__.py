"""Questions of a form as plain HTML, the same for staff and for customers, and the way back from what was sent."""
