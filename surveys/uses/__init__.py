"""Uses: what a form is used for beside surveys, chosen by a manager and never programmed."""
