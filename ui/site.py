"""The site: which addresses are our own, when cookies travel safely, and the secret that signs small things."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.types import Scope

SECRET_LENGTH: Final = 32
DEFAULT_PORTS: Final = (":80", ":443")


@dataclass(frozen=True)
class Site:
    """What the web side knows of its own place."""

    secret: bytes
    public_url: str = ""

    def is_secure(self, scope: Scope) -> bool:
        """Tell whether the browser reached us by https; in the shop's network it may be http beside a public https."""
        if scope.get("scheme") in {"https", "wss"}:
            return True
        public = urlsplit(self.public_url)
        return public.scheme == "https" and _plain(Headers(scope=scope).get("host", "")) == _plain(public.netloc)

    def is_own_origin(self, scope: Scope, *, required: bool = False) -> bool:
        """Tell whether a request comes from one of our own pages; a browser that does not say is asked otherwise."""
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if origin is None and not required:
            if fetched := headers.get("sec-fetch-site"):
                return fetched in {"same-origin", "none"}
            origin = headers.get("referer")
        return origin is not None and self._is_own(origin, headers.get("host", ""))

    def sign(self, purpose: str, words: str) -> str:
        """Sign words for one purpose."""
        return hmac.new(self.secret, f"{purpose}\n{words}".encode("utf-8", "replace"), hashlib.sha256).hexdigest()

    def _is_own(self, address: str, host: str) -> bool:
        try:
            parts = urlsplit(address)
        except ValueError:
            return False
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            return False
        public = urlsplit(self.public_url)
        if public.netloc and (parts.scheme, _plain(parts.netloc)) == (public.scheme, _plain(public.netloc)):
            return True
        return bool(host) and _plain(parts.netloc) == _plain(host)


def load_secret(data: Path) -> bytes:
    """Read the data folder's secret; the first start makes it, readable to nobody else."""
    path = data / "secret"
    data.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(SECRET_LENGTH))
    with contextlib.suppress(OSError, NotImplementedError):  # Windows knows no modes; the folder's rights count there
        path.chmod(0o600)
    secret = path.read_text(encoding="ascii").strip().encode()
    if len(secret) < SECRET_LENGTH:
        path.unlink()  # cut short by a full disk or a kill: nothing but form tokens hangs on it
        return load_secret(data)
    return secret


def local_path(address: str) -> str:
    """Give an address of our own pages, or the home page where it would lead elsewhere.

    >>> local_path("/customers?q=1"), local_path("//evil.example"), local_path("https://evil.example")
    ('/customers?q=1', '/', '/')
    """
    if not address.startswith("/") or address.startswith(("//", "/\\", "/login", "/logout")):
        return "/"
    if any(ord(letter) <= ord(" ") or letter in '\\"<>' for letter in address):
        return "/"
    parts = urlsplit(address)
    return address if not parts.scheme and not parts.netloc else "/"


def _plain(netloc: str) -> str:
    host = netloc.lower().rsplit("@", 1)[-1]
    return next((host.removesuffix(port) for port in DEFAULT_PORTS if host.endswith(port)), host)
