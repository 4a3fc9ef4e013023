"""Erasing: every row of the demo taken out again, with all that hangs on it; real rows stay."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Final

from models import clock
from models.gate.catalogue import fields_of
from models.gate.grams import gram_field
from models.gate.trailing import keep_facts_of, searched_fields, several_fields
from models.gate.writer import transaction
from models.people.seats import forget_seats
from models.people.sessions import forget_sessions
from models.resources import RESOURCES, own_resources
from seeds.demo.making import demo_batch
from seeds.demo.year import SECRET
from surveys.beginning import first_days
from surveys.sampling import SECRET_KEY
from surveys.tables.living import bring_up_to_date

if TYPE_CHECKING:
    from models.gate.writer import Writer

CREATED: Final = "INSERT INTO doomed SELECT noun, row_id FROM history WHERE batch_id = ? AND action = 'create'"
FIRST_NAMED: Final = (
    "(SELECT min(b.person_id) FROM bearer b WHERE b.record_id = accountability_record.id AND b.level = 0)"
)
HANGING: Final = (  # what people added to demo rows meanwhile goes with them
    ("visits", "visit", "vehicle_id", "vehicles"),
    ("owners", "ownership", "vehicle_id", "vehicles"),
    ("owners", "ownership", "customer_id", "customers"),
    ("phones", "customer_phone", "customer_id", "customers"),
    ("key_contacts", "key_contact", "customer_id", "customers"),
    ("holdings", "holding", "person_id", "staff"),
    ("duty_sheets", "duty_sheet", "person_id", "staff"),
    ("duty_lines", "duty_line", "sheet_id", "duty_sheets"),
    ("bearers", "bearer", "person_id", "staff"),
    ("accountability_records", "accountability_record", FIRST_NAMED, "staff"),
    ("record_steps", "record_step", "record_id", "accountability_records"),
    ("record_looks", "record_look", "record_id", "accountability_records"),
    ("attendances", "attendance", "person_id", "staff"),
    ("tasks", "task", "owner_id", "staff"),
    ("tasks", "task", "record_id", "accountability_records"),
    ("tasks", "task", "case_id", "cases"),
    ("notices", "notice", "person_id", "staff"),
    ("lines", "visit_line", "visit_id", "visits"),
    ("invitations", "invitation", "customer_id", "customers"),
    ("invitations", "invitation", "vehicle_id", "vehicles"),
    ("responses", "response", "customer_id", "customers"),
    ("responses", "response", "invitation_id", "invitations"),
    ("cases", "case_file", "customer_id", "customers"),
    ("cases", "case_file", "response_id", "responses"),
    ("invitations", "invitation", "case_id", "cases"),
    ("case_steps", "case_step", "case_id", "cases"),
    ("contacts", "contact", "customer_id", "customers"),
    ("slips", "slip", "customer_id", "customers"),
    ("appointments", "appointment", "customer_id", "customers"),
    ("letters", "letter", "customer_id", "customers"),
    ("coupons", "coupon", "customer_id", "customers"),
    ("recalls", "recall", "vehicle_id", "vehicles"),
    ("losses", "loss", "vehicle_id", "vehicles"),
    ("vehicle_statuses", "vehicle_status", "vehicle_id", "vehicles"),
    ("elsewhere", "elsewhere", "vehicle_id", "vehicles"),
    ("sales_steps", "sales_step", "lead_id", "leads"),
    ("targets", "target", "person_id", "staff"),
    ("awards", "award", "person_id", "staff"),
)
LOOSENED: Final = (  # real rows that point at a demo row stay, without it
    ("vehicle", "owner_id", "customers"),
    ("visit", "customer_id", "customers"),
    ("customer", "referrer_id", "customers"),
    ("customer", "advisor_id", "staff"),
    ("visit", "advisor_id", "staff"),
    ("visit", "technician_id", "staff"),
    ("staff", "supervisor_id", "staff"),
    ("slip", "handler_id", "staff"),
    ("lead", "consultant_id", "staff"),
    ("lead", "customer_id", "customers"),
    ("sales_step", "consultant_id", "staff"),
    ("stock_car", "lead_id", "leads"),
    ("objection_script", "filed_by_id", "staff"),
)
CHILDREN_FIRST: Final = (  # answers and attempts go with what they belong to
    "sheets",
    "notices",
    "tasks",
    "awards",
    "scripts",
    "amendments",
    "meeting_points",
    "attendances",
    "meetings",
    "record_looks",
    "record_steps",
    "bearers",
    "accountability_records",
    "targets",
    "sales_steps",
    "stock_cars",
    "stock_levels",
    "leads",
    "recalls",
    "recall_months",
    "coupons",
    "letters",
    "appointments",
    "contacts",
    "slips",
    "losses",
    "countermeasures",
    "vehicle_statuses",
    "elsewhere",
    "case_steps",
    "cases",
    "responses",
    "invitations",
    "change_marks",
    "lines",
    "visits",
    "owners",
    "vehicles",
    "phones",
    "key_contacts",
    "customers",
    "duty_lines",
    "duty_sheets",
    "holdings",
    "staff",
)
USED_CHOICES: Final = (
    ("vehicle", "brand_id"),
    ("vehicle", "series_id"),
    ("vehicle", "model_id"),
    ("customer", "district_id"),
    ("lead", "series_id"),
    ("sales_step", "series_id"),
    ("sales_step", "outlet_id"),
    ("stock_car", "series_id"),
    ("stock_car", "model_id"),
    ("stock_level", "series_id"),
    ("objection_script", "series_id"),
    ("stock_level", "model_id"),
)


async def erase_demo(person: int | None = None) -> int:
    """Take every row of the demo out, with its history and its places in the search; gives the number of rows."""
    batch = await demo_batch()
    if batch is None:
        return 0
    await bring_up_to_date(at_once=True)
    async with transaction() as writer:
        await writer.run("CREATE TEMP TABLE doomed (noun TEXT, id INTEGER)")
        await writer.run(CREATED, [batch])
        for noun, table, column, parent in HANGING:
            where = f"{column} IN {_those(parent)} AND id NOT IN {_those(noun)}"
            await writer.run(f"INSERT INTO doomed SELECT '{noun}', id FROM \"{table}\" WHERE {where}")  # noqa: S608 -- our own names
        await writer.run("INSERT INTO doomed SELECT 'sheets', id FROM doomed WHERE substr(noun, 1, 4) = 'own_'")
        theirs = f"id IN {_those('vehicles')} AND owner_id NOT IN {_those('customers')}"
        owners = await writer.rows(f"SELECT DISTINCT owner_id FROM vehicle WHERE {theirs}")  # noqa: S608 -- as above
        for table, column, noun in LOOSENED:
            await writer.run(f'UPDATE "{table}" SET {column} = NULL WHERE {column} IN {_those(noun)}')  # noqa: S608 -- as above
        count = sum([await _erase(writer, noun) for noun in CHILDREN_FIRST])
        count += await _erase_choices(writer)
        unused = "NOT EXISTS (SELECT 1 FROM sheet s WHERE s.form = own_table.key)"
        await writer.run(f"DELETE FROM own_table WHERE id IN {_those('own_tables')} AND {unused}")  # noqa: S608 -- our own names
        for kept in RESOURCES["vehicles"].keeps:
            await keep_facts_of(writer, RESOURCES["vehicles"], kept, [row[0] for row in owners])
        await writer.run("DELETE FROM history WHERE batch_id = ?", [batch])
        if await writer.run("DELETE FROM setting WHERE key = ? AND value = ?", [SECRET_KEY, json.dumps(SECRET)]):
            await first_days(writer, (), date.min)  # a store that was a demo's begins to draw anew
        await writer.run("DELETE FROM import_batch WHERE id = ?", [batch])
        note = (
            "INSERT INTO history (noun, row_id, action, person_id, at, reason) VALUES ('demo', ?, 'delete', ?, ?, '')"
        )
        await writer.run(note, [batch, person, clock.now()])
        await writer.run("DROP TABLE doomed")
    forget_seats()
    forget_sessions()
    return count


def _those(noun: str) -> str:
    return f"(SELECT id FROM doomed WHERE noun = '{noun}')"  # noqa: S608 -- a name of our own


async def _erase(writer: Writer, noun: str) -> int:
    resource = RESOURCES[noun]
    table = resource.model._meta.db_table
    nouns = [resource, *(own_resources() if noun == "sheets" else [])]
    indexed = {name for one in nouns for name in (*searched_fields(one), *several_fields(await fields_of(one)))}
    if numbers := [str(gram_field(f"{table}.{name}")) for name in sorted(indexed)]:
        await writer.run(f"DELETE FROM gram WHERE field IN ({', '.join(numbers)}) AND record IN {_those(noun)}")  # noqa: S608 -- our own names
    for place in ("history", "draft"):
        await writer.run(f"DELETE FROM {place} WHERE noun = '{noun}' AND row_id IN {_those(noun)}")  # noqa: S608 -- as above
    return await writer.run(f'DELETE FROM "{table}" WHERE id IN {_those(noun)}')  # noqa: S608 -- as above


async def _erase_choices(writer: Writer) -> int:
    """Spare the series and districts that a real car or customer has taken up."""
    for table, column in USED_CHOICES:
        await writer.run(f"DELETE FROM doomed WHERE noun = 'choices' AND id IN (SELECT {column} FROM \"{table}\")")  # noqa: S608 -- our own names
    return await _erase(writer, "choices")
