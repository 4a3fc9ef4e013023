"""Kit: what charts and printouts are made with: colours, fonts, sizes, the keeping of drawings."""
