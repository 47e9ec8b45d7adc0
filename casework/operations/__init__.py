"""Keeping an installation running: backups, logs, metrics."""
