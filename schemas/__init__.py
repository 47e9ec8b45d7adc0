"""What travels: pydantic models of the request, the assessment, the case and the problem."""
