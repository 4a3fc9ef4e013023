"""A script is taken apart where its database would take it apart."""

from __future__ import annotations

import pytest

from models.database.reading import numbered
from models.database.statements import pieces, statements

TRIGGER = "create trigger t after insert on a begin update a set x = 1; delete from b; end"

SCRIPTS = [
    pytest.param("sqlite", "select 1; select 2;", ["select 1", "select 2"], id="two statements"),
    pytest.param("sqlite", "select 1;\n select 2", ["select 1", "select 2"], id="the last without its semicolon"),
    pytest.param("sqlite", " ;; \n;", [], id="nothing but semicolons"),
    pytest.param(
        "sqlite", "insert into a values ('x;y', 'it''s;')", ["insert into a values ('x;y', 'it''s;')"], id="in a string"
    ),
    pytest.param(
        "sqlite", "insert into a values ('');select 1", ["insert into a values ('')", "select 1"], id="an empty string"
    ),
    pytest.param(
        "sqlite", 'select "a;b", `c;d`, [e;f]; select 1', ['select "a;b", `c;d`, [e;f]', "select 1"], id="in names"
    ),
    pytest.param(
        "sqlite", "select 1 -- one; more\n; select 2", ["select 1 -- one; more", "select 2"], id="in a line comment"
    ),
    pytest.param(
        "sqlite",
        "create table a (x) /* it's; fine */; select 1",
        ["create table a (x) /* it's; fine */", "select 1"],
        id="in a block comment",
    ),
    pytest.param("sqlite", "select 1; -- done;\n/* really; */", ["select 1"], id="comments alone are no statement"),
    pytest.param("sqlite", f"{TRIGGER}; select 1;", [TRIGGER, "select 1"], id="a trigger with its own statements"),
    pytest.param("sqlite", "select '客户；回头客;'; select 1", ["select '客户；回头客;'", "select 1"], id="Chinese"),
    pytest.param(
        "postgres", "select $$a;b$$; select $x$;$$;$x$", ["select $$a;b$$", "select $x$;$$;$x$"], id="dollar quotes"
    ),
    pytest.param(
        "postgres", r"select E'it\'s;', 'c:\'; select 1", [r"select E'it\'s;', 'c:\'", "select 1"], id="escaped strings"
    ),
    pytest.param(
        "postgres",
        "select 1 /* a /* b; */ c; */; select 2",
        ["select 1 /* a /* b; */ c; */", "select 2"],
        id="nested comments",
    ),
    pytest.param("postgres", "select a[1]; select 2", ["select a[1]", "select 2"], id="brackets count items"),
    pytest.param(
        "postgres",
        "create trigger t after insert on a execute function f(); select 1",
        ["create trigger t after insert on a execute function f()", "select 1"],
        id="a trigger has no body here",
    ),
]


@pytest.mark.parametrize(("dialect", "script", "expected"), SCRIPTS)
def test_a_script_is_taken_apart(dialect: str, script: str, expected: list[str]) -> None:
    assert statements(script, dialect) == expected
    assert "".join(piece for _, piece in pieces(script, dialect)) == script


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        pytest.param("select 1", "select 1", id="none"),
        pytest.param("a = ? and b in (?, ?)", "a = $1 and b in ($2, $3)", id="in their order"),
        pytest.param("a = '?' and \"?\" = ? -- ?", "a = '?' and \"?\" = $1 -- ?", id="not in quotes and comments"),
    ],
)
def test_question_marks_are_numbered_for_postgresql(sql: str, expected: str) -> None:
    assert numbered(sql) == expected
