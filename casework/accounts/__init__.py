"""Who may use the service: units, accounts, roles, keys and sessions."""
