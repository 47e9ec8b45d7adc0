"""The adapter to durable_rules, used only in the subset of it that is sound."""
