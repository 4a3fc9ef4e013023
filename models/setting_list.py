"""Setting list: what a store may choose, each with its words, its kind and what it is until somebody changes it."""

from __future__ import annotations

from typing import Any, Final

from models.rules.recall import COUNTED_FROM
from models.rules.working_days import WEEKDAYS
from models.setting_kinds import Choosable
from models.text import Text


def _of(  # noqa: PLR0913, PLR0917 -- keeps each setting on one line
    key: str,
    zh: str,
    en: str,
    kind: str,
    default: Any,
    low: int = 0,
    high: int = 0,
    *,
    said: tuple[str, str] = ("", ""),
    choices: tuple[str, ...] = (),
) -> Choosable:
    return Choosable(key, Text(zh=zh, en=en), kind, default, Text(*said), low, high, choices)


# few lines a setting
# fmt: off
SETTINGS: Final[dict[str, Choosable]] = {
    setting.key: setting
    for setting in (
        _of(
            "store_name", "门店名称", "Name of the store", "text", "", 0, 60,
            said=("显示在登录页和打印件上。", "Shown at login and on printouts."),
        ),
        _of("logo", "门店标志", "Logo", "text", "", 0, 200, said=("上传的图片文件名。", "The file of the picture.")),
        _of(
            "brand_colour", "品牌色", "Brand colour", "colour", "#1f5fbf",
            said=("例如 #1f5fbf；太浅时会自动加深。", "For example #1f5fbf; made darker where it is too light."),
        ),
        _of("zone", "时区", "Time zone", "zone", "Asia/Shanghai"),
        _of(
            "languages", "可用语言", "Languages", "choices", ("zh", "en"), choices=("zh", "en"),
            said=(
                "不勾英文，编辑问卷和表单时就不再提示“缺英文”。",
                "Forms are not said to lack the words of a language that is not ticked.",
            ),
        ),
        _of("first_language", "默认语言", "First language", "choice", "zh", choices=("zh", "en")),
        _of(
            "set_up_at", "完成向导的时间", "Set up at", "text", "", 0, 40,
            said=("首次设置向导完成后写入。", "Written when the first set-up is done."),
        ),
        _of(
            "recency_months", "活跃度的月数", "Months of the recency classes", "months", (3, 6, 12), 1, 120,
            said=(
                "忠诚、摇摆、短期流失各到几个月，例如 3, 6, 12。",
                "Up to how many months a customer is loyal, wavering, short-term lost; for example 3, 6, 12.",
            ),
        ),
        _of(
            "churn_target", "流失率目标（%）", "Target of the churn rate (%)", "integer", 0, 0, 100,
            said=(
                "流失页走势图上的目标线，按存量流失率比，例如 15；填 0 表示没有目标。",
                "The line in the chart of the churn page, for the churn rate by stock; for example 15, 0 for none.",
            ),
        ),
        _of(
            "near_plates", "本地车牌开头", "Plates from near by", "text", "", 0, 60,
            said=(
                "例如 京, 冀R；只来过一次的车，据此判断是不是过路车。",
                "How they begin, for example 京, 冀R; tells of cars that came once whether they passed through.",
            ),
        ),
        _of(
            "near_places", "本地地名", "Places near by", "text", "", 0, 100,
            said=(
                "客户地址里有这些字就算本地；不填按门店地址里的城市。",
                "Addresses with these words are near; empty means the town of the store's own address.",
            ),
        ),
        _of(
            "near_kilometres", "多少公里以内算本地", "Kilometres that are near", "integer", 0, 0, 500,
            said=("填了到店距离的客户按这个判断；0 表示不看距离。", "For customers with a distance; 0 leaves it out."),
        ),
        _of("lead_inspection", "年检提前天数", "Inspection: days ahead", "integer", 30, 0, 365),
        _of("lead_insurance", "保险提前天数", "Insurance: days ahead", "integer", 30, 0, 365),
        _of("lead_licence", "驾照提前天数", "Licence: days ahead", "integer", 30, 0, 365),
        _of("lead_maintenance", "保养提前天数", "Maintenance: days ahead", "integer", 14, 0, 365),
        _of("lead_seasonal", "季节检查提前天数", "Seasonal check: days ahead", "integer", 14, 0, 365),
        _of("lead_birthday", "生日提前天数", "Birthday: days ahead", "integer", 7, 0, 60),
        _of("lead_warranty", "质保到期提前天数", "Warranty: days ahead", "integer", 30, 0, 365),
        _of(
            "maintenance_km",
            "保养间隔里程（公里）",
            "Kilometres between maintenance",
            "integer",
            10_000,
            1000,
            100_000,
            said=("里程和月数，先到为准。", "Kilometres or months, whichever comes first."),
        ),
        _of("maintenance_months", "保养间隔月数", "Months between maintenance", "integer", 6, 1, 60),
        _of(
            "first_maintenance_km", "首保里程（公里）", "First maintenance: kilometres", "integer", 5000, 500, 100_000,
            said=("从交车算起，里程和月数先到为准。", "From delivery; kilometres or months, whichever comes first."),
        ),
        _of("first_maintenance_months", "首保月数", "First maintenance: months", "integer", 6, 1, 60),
        _of("recall_months", "招揽间隔月数", "Recall: months between", "integer", 3, 1, 24),
        _of("recall_from", "招揽间隔从何算起", "Recall counted from", "choice", COUNTED_FROM[0], choices=COUNTED_FROM),
        _of(
            "session_idle_hours", "多久不用就退出（小时）", "Signed out after idle hours", "integer", 8, 1, 72,
            said=("离开电脑超过这个时间要重新登录。", "After this long without use one signs in again."),
        ),
        _of(
            "session_days", "最长登录天数", "Signed out after days at most", "integer", 14, 1, 90,
            said=("不管用不用，到时间都要重新登录。", "In use or not, one signs in again after this."),
        ),
        _of(
            "start_password_days", "初始密码有效天数", "Days a start password is good for", "integer", 7, 1, 90,
            said=(
                "过期后要请管理员重设密码。",
                "After that the administrator has to give a new one.",
            ),
        ),
        _of(
            "export_limit_rows",
            "每人每天最多导出行数",
            "Rows exported per person and day at most",
            "integer",
            0,
            0,
            1_000_000,
            said=("超过就不能再导出；填 0 表示不限。", "No more is exported beyond it; 0 means no limit."),
        ),
        _of(
            "export_alarm_rows",
            "每人每天导出行数警戒线",
            "Rows exported per person and day before an alarm",
            "integer",
            2000,
            1,
            1_000_000,
        ),
        _of(
            "reveal_alarm",
            "每人每天查看完整号码警戒线",
            "Numbers revealed per person and day before an alarm",
            "integer",
            50,
            1,
            100_000,
        ),
        _of(
            "upload_megabytes", "每个上传文件最大（MB）", "Largest uploaded file (MB)", "integer", 10, 1, 20,
            said=("照片会先自动缩小再上传。", "Photos are made smaller by themselves before they are sent."),
        ),
        _of("upload_files", "一个字段最多放几个文件", "Files in one field at most", "integer", 9, 1, 50),
        _of(
            "case_due_hours",
            "手工立案的处理时限（小时）",
            "Hours to deal with a case made by hand",
            "integer",
            24,
            1,
            720,
            said=("答卷自动立的案，按调查项目的规定。", "Cases opened by an answer follow their programme."),
        ),
        _of(
            "link_wait_days",
            "发出链接后几天内不打电话",
            "Days without a call after a link was sent",
            "integer",
            2,
            0,
            14,
            said=(
                "客户还没填，过了这些天再回到回访名单。",
                "Whoever has not answered by then comes back into the queue of calls.",
            ),
        ),
        _of(
            "care_pause_days", "联系过后几天内不再打关怀电话", "Days without another care call", "integer", 2, 0, 30,
            said=(
                "刚通过电话的客户先歇几天；约好的和当天到期的照常。",
                "Whoever was just spoken to is left alone for some days, unless it was agreed or is the last day.",
            ),
        ),
        _of(
            "task_carry_times",
            "任务延期几次告诉上一级",
            "Times a task is carried over before the next level is told",
            "integer",
            3,
            1,
            20,
            said=("再延期这么多次，就告诉更上一级。", "After as many times again, the level above that one is told."),
        ),
        _of(
            "account_task_times",
            "任务延期几次起草责任记录",
            "Times a task is carried over before a record is drafted",
            "integer",
            5,
            0,
            50,
            said=("填 0 表示不自动起草。", "0 drafts none."),
        ),
        _of(
            "account_case_days",
            "客诉超期几天起草责任记录",
            "Days a case is past due before a record is drafted",
            "integer",
            3,
            0,
            60,
            said=("填 0 表示不自动起草。", "0 drafts none."),
        ),
        _of(
            "account_reply_days", "当事人说明期限（天）", "Days to reply before it is decided", "integer", 3, 1, 30,
            said=(
                "期限内没说明完，不能决定。",
                "Nothing is decided before everybody has replied or the days are over.",
            ),
        ),
        _of(
            "account_money", "责任分担", "What is shared", "choice", "points",
            choices=("points", "points_and_money"),
            said=(
                "只记分，或记分加金额；金额要符合法律和门店制度。",
                "Points only, or points and money; money within the law and the store's own rules.",
            ),
        ),
        _of(
            "target_index", "满意度指数目标", "Target of the satisfaction index", "integer", 0, 0, 1000,
            said=(
                "走势图上的目标线，也可作四象限图的横线，例如 850；填 0 表示没有目标。",
                "The line in the chart over time, and a crosshair for the quadrants; for example 850, 0 for none.",
            ),
        ),
        _of(
            "open_weekdays", "每周哪几天营业", "Weekdays on which the store works", "choices", WEEKDAYS,
            choices=WEEKDAYS,
            said=(
                "不营业的日子不生成检查表和会议；节假日在“休息日”里登记。",
                "No checklists or meetings on the others; holidays are entered as closing days.",
            ),
        ),
        _of(
            "duty_miss_times",
            "同一项漏做几次起草责任追究",
            "Misses of one duty before a record is drafted",
            "integer",
            3,
            2,
            30,
            said=("在下面的天数内累计。", "Counted within the days below."),
        ),
        _of("duty_miss_days", "漏做次数按最近几天累计", "Days within which misses are counted", "integer", 30, 7, 365),
        _of("backup_hours", "每隔几小时备份", "Hours between backups", "integer", 1, 1, 168),
        _of("backup_keep", "保留几份备份", "Backups kept", "integer", 48, 3, 1000),
    )
}
# fmt: on
