"""Intake: records from files — read in a child process, matched, counted beforehand, written in batches, undone."""
