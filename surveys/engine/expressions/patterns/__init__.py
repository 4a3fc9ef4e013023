"""Patterns for regex(): read by ourselves and matched without going back, so that none can hang the server."""
