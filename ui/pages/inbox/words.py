"""The words of the inbox."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="消息", en="Inbox")
NOTHING: Final = Text(
    zh="还没有消息。布置给您的任务、要您说明的事，都会出现在这里。",
    en="Nothing yet. Tasks given to you and what you are asked about will stand here.",
)
READ_ALL: Final = Text(zh="全部标为已读", en="Mark all as read")
OPEN: Final = Text(zh="打开", en="Open")
NEW: Final = Text(zh="未读", en="new")
CALENDAR: Final = Text(zh="日历订阅", en="Calendar")
CALENDAR_WHY: Final = Text(
    zh="把您的任务和会议放进手机或电脑日历。地址是您一个人的，不要转给别人；换新地址后旧的马上失效。",
    en="Your tasks and meetings in the calendar of your phone or computer. The address is yours alone; with a new one "
    "the old one is closed at once.",
)
SINCE: Final = Text(
    zh="{day} 开始使用。地址只在生成时显示一次。", en="In use since {day}. The address is shown once only."
)
MAKE: Final = Text(zh="生成订阅地址", en="Make an address")
MAKE_NEW: Final = Text(zh="换新地址", en="Make a new address")
STOP: Final = Text(zh="停止订阅", en="Close the address")
STOPPED: Final = Text(zh="订阅地址已失效", en="The address is closed")
ADDRESS: Final = Text(
    zh="订阅地址（在日历里选“订阅”或“从 URL 添加”）", en="Address (choose “subscribe” or “from URL” in the calendar)"
)
COPY: Final = Text(zh="复制地址", en="Copy the address")
SURE: Final = Text(zh="换新地址后，旧地址马上失效。", en="The old address is closed at once.")
