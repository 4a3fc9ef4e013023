"""A review that takes too long is stopped, told in a sentence, and makes room for the next."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from models.problem import Refused
from reports.review import running


@pytest.mark.parametrize("says", ["", "print('{\"done\": 1}', flush=True); "], ids=["silent", "has said something"])
def test_a_child_that_never_ends_is_stopped(monkeypatch, says):
    begun, real = time.monotonic(), subprocess.Popen
    endless = [sys.executable, "-c", f"import time; {says}time.sleep(60)"]
    monkeypatch.setattr(running, "SECONDS", 0.5)
    monkeypatch.setattr(running.subprocess, "Popen", lambda _, **how: real(endless, **how))
    with pytest.raises(Refused, match="was stopped; nothing was kept"):
        running._ask_child({}, lambda *_: None)
    assert time.monotonic() - begun < 30
