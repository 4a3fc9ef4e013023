"""XLSForm in and out: forms as people write them in Excel, read into our definition and written back whole."""
