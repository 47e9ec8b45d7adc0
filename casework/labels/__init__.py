"""What things are called when people read them: by pages, reports and letters alike."""
