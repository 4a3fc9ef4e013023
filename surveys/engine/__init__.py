"""The form engine: definitions, expressions, answers, scores and versions; it knows no database and no screen."""
