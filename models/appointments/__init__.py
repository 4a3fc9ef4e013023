"""Appointments: how many cars each hour takes, who is booked for it, and what became of the booking."""
