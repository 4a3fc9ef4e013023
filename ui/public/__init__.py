"""The customer's own pages: plain HTML at /s/, by a link of one's own or from a poster, with or without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.public.codes import add_codes
from ui.public.entrance import add_entrances
from ui.public.feed import add_feed
from ui.public.layout import serve_look

if TYPE_CHECKING:
    from fastapi import FastAPI

    from ui.site import Site


def add_public(app: FastAPI, site: Site) -> None:
    """Register the pages that strangers reach, with their style and script, and the codes that staff print."""
    app.add_route("/s/look/{version}/{name}", serve_look, methods=["GET"])
    add_entrances(app, site)
    add_codes(app, site)
    add_feed(app)
