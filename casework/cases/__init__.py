"""The case through its life: states, people's work, assessments, deadlines."""
