"""Events: the websocket's gate — whose socket, whose page, whose session, asked anew for every message."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

import nicegui.nicegui
from nicegui import Client, background_tasks, core
from nicegui import json as nicegui_json
from nicegui.outbox import Outbox
from socketio.exceptions import ConnectionRefusedError as SocketRefused  # type: ignore[import-untyped]

from models.people.sessions import Over, SignedIn, note_use, session_of, sessions_of
from ui.session import Visitor, is_set_up, visitor_of_client

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.people.sessions import Why

log = logging.getLogger("huitouke")

MESSAGE_SIZE: Final = 1_000_000
LONGEST_ID: Final = 64
LONGEST_LOG: Final = 300
MOST_ARGUMENTS: Final = 20
LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.WARNING}
KNOWN: Final = frozenset({"handshake", "event", "javascript_response", "ack", "log"})
BINARY: Final = ("5", "6")  # packets with attachments; our pages send none, and half of one would block what follows
WATCH_SECONDS: Final = 2.0
NOT_YET: Final = "Implicit handshake failed"  # the browser's script loads the page anew when it reads this


@dataclass
class Socket:
    """One open connection of a browser, and the session it was opened with."""

    key_hash: str
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)  # messages are taken in the order they came
    is_away: bool = False


_sockets: dict[str, Socket] = {}
_send: Final = Outbox.loop  # NiceGUI's: it looks ten times a second whether a browser has come


def guard_events() -> None:
    """Put our handlers in the place of NiceGUI's, which ask nobody who they are."""
    core.sio.on("connect", _on_connect)
    core.sio.on("disconnect", _on_disconnect)
    core.sio.on("handshake", _on_handshake)
    core.sio.on("event", _on_event)
    core.sio.on("javascript_response", _on_javascript_response)
    core.sio.on("ack", _on_ack)
    core.sio.on("log", _on_log)
    core.sio.eio.max_http_buffer_size = MESSAGE_SIZE
    core.sio.eio.on("message", _on_packet)
    Outbox.loop = _send_once_there  # type: ignore[method-assign, assignment]
    core.sio._handle_event_internal = _taken  # noqa: SLF001 -- the only place before it is taken apart


async def watch_sockets() -> None:
    """Send away whose session has ended, even if they do nothing; runs as long as the server."""
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        try:
            hashes = {socket.key_hash for socket in _sockets.values() if socket.key_hash and not socket.is_away}
            over = {key: found.why for key, found in (await sessions_of(hashes)).items() if isinstance(found, Over)}
            for sid, socket in list(_sockets.items()):
                if socket.key_hash in over:
                    await _send_away(sid, over[socket.key_hash])
        except Exception:
            log.exception("the watch over open pages failed; it goes on")


def open_sockets() -> int:
    """Count the open connections."""
    return len(_sockets)


async def _send_once_there(outbox: Outbox) -> None:
    """Begin to send when the page's browser is there, which may never come; until then the page costs nothing."""
    if not outbox._should_stop:  # noqa: SLF001 -- no public name
        await outbox.client._connected.wait()  # noqa: SLF001 -- set when the browser comes, and when the page is given up
    await _send(outbox)


async def _on_connect(sid: str, environ: Mapping[str, Any], *_: object) -> None:
    visitor = environ.get("asgi.scope", {}).get("huitouke")  # the gate has put it there, with the origin checked
    query = {name: values[0] for name, values in parse_qs(environ.get("QUERY_STRING", "")).items()}
    if not isinstance(visitor, Visitor) or not await _lives(visitor.key_hash) or not _is_own(visitor.key_hash, query):
        raise SocketRefused(NOT_YET)
    _sockets[sid] = Socket(visitor.key_hash)
    if query.get("implicit_handshake") == "true" and not await _shaken(sid, query):
        _sockets.pop(sid, None)
        raise SocketRefused(NOT_YET)


async def _on_disconnect(sid: str, *_: object) -> None:
    _sockets.pop(sid, None)
    nicegui.nicegui._on_disconnect(sid)  # noqa: SLF001 -- NiceGUI's own part of it


async def _on_handshake(sid: str, *args: object) -> bool:
    socket = _sockets.get(sid)
    message = _message(args)
    if socket is None or message is None or not await _lives(socket.key_hash) or not _is_own(socket.key_hash, message):
        return False
    return await _shaken(sid, message)


async def _on_event(sid: str, *args: object) -> None:
    socket = _sockets.get(sid)
    message = _message(args)
    if socket is None or message is None:
        return
    async with socket.turn:
        client = await _admitted(sid, message)
        if client is not None and _is_event(client, message):
            client.handle_event(message)


async def _on_javascript_response(sid: str, *args: object) -> None:
    message = _message(args)
    if message and _is_short(message.get("request_id")) and (client := await _admitted(sid, message)):
        client.handle_javascript_response(message)


async def _on_ack(sid: str, *args: object) -> None:
    message = _message(args)
    if message and _is_whole(message.get("next_message_id")) and (client := await _admitted(sid, message)):
        client.outbox.prune_history(message["next_message_id"])


async def _on_log(sid: str, *args: object) -> None:
    message = _message(args)
    level = LEVELS.get(str(message.get("level"))) if message else None
    if message and level and await _admitted(sid, message):
        log.log(level, "a browser says: %s", str(message.get("message"))[:LONGEST_LOG])


async def _admitted(sid: str, message: Mapping[str, Any]) -> Client | None:
    """Give the page a message is for, if it comes over that page's own socket from a living session."""
    socket = _sockets.get(sid)
    client_id = message.get("client_id")
    client = Client.instances.get(client_id) if isinstance(client_id, str) else None
    if socket is None or socket.is_away or client is None or sid not in client._socket_to_document_id:  # noqa: SLF001 -- no public name
        return None
    if visitor_of_client(client).key_hash != socket.key_hash:
        return None
    if not socket.key_hash:
        return None if await is_set_up() else client
    found = await session_of(socket.key_hash)
    if isinstance(found, SignedIn):
        background_tasks.create(note_use(found), name="note the use of a session")
        return client
    await _send_away(sid, found.why)
    return None


async def _lives(key_hash: str) -> bool:
    if not key_hash:
        return not await is_set_up()
    return isinstance(await session_of(key_hash), SignedIn)


def _is_own(key_hash: str, query: Mapping[str, Any]) -> bool:
    client_id = query.get("client_id")
    client = Client.instances.get(client_id) if isinstance(client_id, str) else None
    return client is not None and visitor_of_client(client).key_hash == key_hash


async def _shaken(sid: str, query: Mapping[str, Any]) -> bool:
    """Let NiceGUI shake hands, once what the browser says has the right shape."""
    old_tab, next_message = query.get("old_tab_id"), query.get("next_message_id")
    if not _is_short(query.get("tab_id")) or not _is_short(query.get("document_id")):
        return False
    if old_tab is not None and not _is_short(old_tab):
        return False
    if next_message is not None and not (
        _is_whole(next_message) or (_is_short(next_message) and next_message.isdecimal())
    ):
        return False
    shaken: bool = await nicegui.nicegui._on_handshake(sid, dict(query))  # noqa: SLF001 -- NiceGUI's own part of it
    return shaken


async def _send_away(sid: str, why: Why) -> None:
    """Stop a page whose session is over and lead its browser to the login, which says why."""
    socket = _sockets.get(sid)
    if socket is None or socket.is_away:
        return
    socket.is_away = True
    for room in core.sio.rooms(sid):
        if room != sid:
            await core.sio.leave_room(sid, room)  # nothing the page still shows reaches this browser
    await core.sio.emit("open", {"path": f"/login?why={why}", "new_tab": False}, to=sid)
    background_tasks.create(_hang_up(sid), name="hang up on a session that is over")


async def _hang_up(sid: str) -> None:
    await asyncio.sleep(1)
    await core.sio.disconnect(sid)


def _message(args: tuple[object, ...]) -> dict[str, Any] | None:
    return args[0] if len(args) == 1 and isinstance(args[0], dict) else None


def _is_event(client: Client, message: Mapping[str, Any]) -> bool:
    element_id, listener_id, args = message.get("id"), message.get("listener_id"), message.get("args", [])
    if (
        not _is_whole(element_id)
        or not _is_short(listener_id)
        or not isinstance(args, list)
        or len(args) > MOST_ARGUMENTS
    ):
        return False
    element = client.elements.get(element_id)  # type: ignore[arg-type]
    known = element is not None and listener_id in element._event_listeners  # noqa: SLF001 -- no public name
    return known and all(arg is None or _is_json(arg) for arg in args)


def _is_json(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        nicegui_json.loads(value)
    except ValueError:
        return False
    return True


def _is_short(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_ID


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


async def _on_packet(eio_sid: str, data: Any) -> None:
    if not isinstance(data, str) or data[:1] in BINARY:
        return
    try:
        await core.sio._handle_eio_message(eio_sid, data)  # noqa: SLF001 -- socket.io's own part of it
    except Exception as error:  # noqa: BLE001 -- whatever a stranger's bytes may raise
        log.info("a packet that is none was dropped: %s", type(error).__name__)


async def _taken(server: Any, sid: str, eio_sid: str, data: Any, namespace: str, number: int | None) -> None:
    if not isinstance(data, list) or not data or not isinstance(data[0], str) or data[0] not in KNOWN:
        return
    try:
        await type(server)._handle_event_internal(server, server, sid, eio_sid, data, namespace, number)  # noqa: SLF001 -- socket.io's own part of it
    except Exception:
        log.exception("a message could not be taken")
