"""The demo store: believable, the same each time but for its dates, and gone again with one click."""

from seeds.demo.erasing import erase_demo
from seeds.demo.making import DemoLogins, add_demo, demo_batch, is_demo, make_demo

__all__ = ["DemoLogins", "add_demo", "demo_batch", "erase_demo", "is_demo", "make_demo"]
