"""The public address: under which customers reach their pages from outside, judged before it is used."""

from __future__ import annotations

import ipaddress
from typing import Final
from urllib.parse import urlsplit

from models.problem import Refused
from models.text import Text

NO_ADDRESS: Final = Text(
    zh="PUBLIC_URL 写法不对：“{url}”。请写成 https:// 加域名，后面不带路径，例如 https://hui.example.com。",
    en="PUBLIC_URL is “{url}”; it should be https:// and a name, nothing behind it, for example "
    "https://hui.example.com.",
)
NOT_SAFE: Final = Text(
    zh="PUBLIC_URL 是 http，顾客填写的内容在路上谁都能看到。请在前面放一个带证书的代理，改成 https://{host}。",
    en="PUBLIC_URL begins with http: what customers write can be read on its way. Put a proxy with a certificate in "
    "front and make it https://{host}.",
)
ONLY_INSIDE: Final = Text(
    zh="PUBLIC_URL 的 {host} 只在店内网络有效，顾客在外面打不开。请换成外面能访问的域名，例如 https://hui.example.com。",
    en="{host} in PUBLIC_URL is known inside the shop only; customers outside cannot open it. Use a name that the "
    "internet knows, for example https://hui.example.com.",
)


def judged(url: str) -> tuple[str, Text | None]:
    """Give the address without a slash at its end, and what customers will notice about it; refuse what is none.

    >>> judged("https://hui.example.com/")
    ('https://hui.example.com', None)
    """
    url = url.strip()
    if not url:
        return "", None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise Refused(NO_ADDRESS.fill(url=url)) from None
    more = parts.path.strip("/") or parts.query or parts.fragment or parts.username
    if parts.scheme not in {"http", "https"} or not host or more or any(sign in host for sign in ' "<>\\'):
        raise Refused(NO_ADDRESS.fill(url=url))
    plain = f"{parts.scheme}://{parts.netloc}"
    if _is_inside(host):
        return plain, ONLY_INSIDE.fill(host=host)
    return plain, NOT_SAFE.fill(host=host) if parts.scheme == "http" else None


def _is_inside(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".localhost", ".internal"))
