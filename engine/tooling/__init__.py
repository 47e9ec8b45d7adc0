"""What guards the rules: lints, data-case runs, coverage, mutants and the lock.

Pure like the rest of the engine: days come in as arguments, and how work is spread over processes,
shown and written is up to the caller.
"""
