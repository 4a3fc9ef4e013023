"""What people see; the only folder that speaks NiceGUI."""
