"""Groups: which settings stand together on their page."""

from __future__ import annotations

from typing import Final

from models.setting_list import SETTINGS
from models.text import Text

HIDDEN: Final = frozenset({"set_up_at", "logo"})
GROUPS: Final[tuple[tuple[Text, tuple[str, ...]], ...]] = (
    (
        Text(zh="门店与语言", en="Store and language"),
        ("store_name", "brand_colour", "zone", "languages", "first_language"),
    ),
    (Text(zh="客户活跃度", en="Recency classes"), ("recency_months", "churn_target", "near_")),
    (Text(zh="提醒与回访", en="Reminders and calls"), ("lead_", "recall_")),
    (Text(zh="保养规则", en="Maintenance rules"), ("maintenance_", "first_maintenance_")),
    (Text(zh="营业日与岗位检查", en="Working days and duties"), ("open_weekdays", "duty_")),
    (Text(zh="登录与安全", en="Signing in and safety"), ("session_", "start_password_days", "export_", "reveal_alarm")),
    (Text(zh="任务与责任", en="Tasks and accountability"), ("task_", "account_")),
    (Text(zh="照片与文件", en="Photos and files"), ("upload_",)),
    (Text(zh="备份", en="Backups"), ("backup_",)),
)
OTHERS: Final = Text(zh="其他", en="Other")


def grouped() -> list[tuple[Text, list[str]]]:
    """Give every setting in its group; one that is new stands among the others."""
    left = [key for key in SETTINGS if key not in HIDDEN]
    found: list[tuple[Text, list[str]]] = []
    for title, names in GROUPS:
        keys = [
            key
            for key in left
            if any(key == name or ((name.endswith("_") or "alarm" in name) and key.startswith(name)) for name in names)
        ]
        left = [key for key in left if key not in keys]
        found.append((title, keys))
    return [*found, (OTHERS, left)] if left else found
