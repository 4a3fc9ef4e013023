"""Wiring: all pages of the product, each brought by the module that builds it. A new page is one line here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from models.notices.reading import unread
from ui.files import add_file_routes
from ui.frame import Slots, serve_frame
from ui.liking import keep, preferences
from ui.pages.accountability import add_accountability_pages
from ui.pages.accountability.printing import add_ledger_routes
from ui.pages.appointments import add_appointment_pages
from ui.pages.backups import add_backup_pages
from ui.pages.builder import add_builder_pages
from ui.pages.calls import add_call_pages
from ui.pages.care import add_care_pages
from ui.pages.cases import add_case_pages
from ui.pages.churn import add_churn_pages
from ui.pages.churn.charts import add_churn_routes
from ui.pages.dashboards import add_dashboard_pages
from ui.pages.duplicates.page import add_duplicate_pages
from ui.pages.duties import add_duty_pages
from ui.pages.excel_in import add_import_pages
from ui.pages.fill import add_fill_pages
from ui.pages.first_week import add_first_week_page
from ui.pages.forms import add_form_pages
from ui.pages.hand_over.page import add_hand_over_pages
from ui.pages.home.page import add_home_pages
from ui.pages.inbox import add_inbox_pages
from ui.pages.letters import add_letter_pages
from ui.pages.letters.files import add_sheet_routes
from ui.pages.list import add_list_pages
from ui.pages.meetings import add_meeting_pages
from ui.pages.meetings.printing import add_meeting_routes
from ui.pages.own_fields.page import add_extra_field_pages
from ui.pages.own_tables import add_own_table_pages
from ui.pages.paper import add_paper_pages
from ui.pages.printing.routes import add_printing_routes
from ui.pages.recall import add_recall_pages
from ui.pages.reception import add_reception_pages
from ui.pages.record import add_record_pages
from ui.pages.responses import add_response_pages
from ui.pages.reviews import add_review_pages
from ui.pages.reviews.files import add_review_routes
from ui.pages.sales import add_sales_pages
from ui.pages.satisfaction import add_satisfaction_pages
from ui.pages.satisfaction.charts import add_chart_routes
from ui.pages.screens import add_screen_pages
from ui.pages.screens.set_up import add_set_up_routes
from ui.pages.settings.page import add_settings_pages
from ui.pages.settings.people import add_people_pages
from ui.pages.signals import add_signal_pages
from ui.pages.tasks import add_task_pages
from ui.routes import Pages
from ui.session import seat_or_none
from ui.suggesting import suggest

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES: tuple[Callable[[Pages], None], ...] = (
    add_home_pages,
    add_dashboard_pages,
    add_reception_pages,
    add_people_pages,
    add_settings_pages,
    add_screen_pages,
    add_first_week_page,
    add_backup_pages,
    add_import_pages,
    add_extra_field_pages,
    add_duplicate_pages,
    add_hand_over_pages,
    add_call_pages,
    add_case_pages,
    add_response_pages,
    add_fill_pages,
    add_paper_pages,
    add_builder_pages,
    add_form_pages,
    add_signal_pages,
    add_satisfaction_pages,
    add_churn_pages,
    add_care_pages,
    add_appointment_pages,
    add_recall_pages,
    add_task_pages,
    add_accountability_pages,
    add_inbox_pages,
    add_duty_pages,
    add_meeting_pages,
    add_review_pages,
    add_sales_pages,
    add_letter_pages,
    add_list_pages,
    add_record_pages,
    add_own_table_pages,
)


def all_pages() -> Pages:
    """Collect every page of the frame; what stands first is found first."""
    pages = Pages()
    for add in PAGES:
        add(pages)
    return pages


def add_everything() -> None:
    """Register every route; the frame comes last, since it answers whatever is left."""
    add_file_routes()
    add_set_up_routes()
    add_chart_routes()
    add_sheet_routes()
    add_meeting_routes()
    add_review_routes()
    add_ledger_routes()
    add_churn_routes()
    add_printing_routes()
    pages = all_pages()
    slots = Slots(
        seat=seat_or_none,
        preferences=preferences,
        keep=keep,
        suggest=partial(suggest, exists=pages.exists),
        unread=unread,
    )
    serve_frame(pages, slots)
