"""The words of the booking pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="预约", en="Bookings")
NEW: Final = Text(zh="新预约", en="New booking")
DAY: Final = Text(zh="按天", en="Day")
WEEK: Final = Text(zh="按周", en="Week")
TODAY: Final = Text(zh="今天", en="Today")
BEFORE: Final = {"day": Text(zh="前一天", en="Day before"), "week": Text(zh="上一周", en="Week before")}
AFTER: Final = {"day": Text(zh="后一天", en="Next day"), "week": Text(zh="下一周", en="Next week")}
PICK_DAY: Final = Text(zh="选日期", en="Go to day")
PRINT: Final = Text(zh="打印", en="Print")
SHEET: Final = Text(zh="打印预约日程", en="Print the day sheet")
LIST: Final = Text(zh="全部预约单", en="All appointments")
CAPACITY: Final = Text(zh="设置产能", en="Set the capacity")
LOAD: Final = Text(zh="{taken} / {places} 台", en="{taken} of {places} cars")
LOAD_SHORT: Final = Text(zh="{taken}/{places}", en="{taken}/{places}")
CLOSED: Final = Text(zh="不接车", en="Closed")
FULL: Final = Text(zh="满", en="full")
FREE: Final = Text(zh="空 {count}", en="{count} free")
OVER: Final = Text(zh="超约 {count} 台", en="{count} over")
BOOK_HERE: Final = Text(zh="约这个时间", en="Book this hour")
ONE_MORE: Final = Text(zh="已满，加一台", en="Full: one more")
EMPTY_DAY: Final = Text(zh="这一天不接车。", en="No cars are taken on this day.")
NOBODY: Final = Text(zh="还没有预约", en="Nobody booked yet")
NO_PLATE: Final = Text(zh="未选车辆", en="No car named")
CANCELLED_COUNT: Final = Text(zh="另有 {count} 条已取消", en="{count} cancelled besides")
HOUR: Final = Text(zh="{hour}:00", en="{hour}:00")
DATE: Final = Text(zh="{month}月{day}日 {weekday}", en="{weekday}, {year}-{month2}-{day2}")
WEEK_OF: Final = Text(zh="{first} 至 {last}", en="{first} to {last}")

WHOM: Final = Text(zh="谁的车", en="Whose car")
FIND: Final = Text(zh="车牌、手机或姓名，回车查找", en="Plate, phone or name, then Enter")
FOUND_NONE: Final = Text(zh="没有找到“{text}”。", en="Nothing found for “{text}”.")
TOO_SHORT: Final = Text(
    zh="再多输几个字，例如车牌后四位。", en="A few more characters please, such as a plate's last four."
)
OTHER: Final = Text(zh="换一位", en="Somebody else")
CARS_OF: Final = Text(zh="{name} 的车", en="Cars of {name}")
WITHOUT_CAR: Final = Text(zh="先不选车", en="Without a car")
FILE: Final = Text(zh="打开档案", en="Open the file")
FROM_SLIP: Final = Text(zh="来自关怀单：{rule}", en="From the slip: {rule}")
SLIP_ENDED: Final = Text(
    zh="这张关怀单已经是“{state}”，预约照常可以做。", en="This slip is “{state}” already; you can still book."
)
HAS_ONE: Final = Text(zh="这台车已约 {when}。", en="This car is booked for {when}.")
OPEN_IT: Final = Text(zh="打开那条预约", en="Open that appointment")
WHAT: Final = Text(zh="做什么", en="What for")
KIND: Final = Text(zh="类别", en="Kind")
ANY_KIND: Final = Text(zh="不限类别", en="Any kind")
WISHES: Final = Text(zh="要做什么", en="What is to be done")
WISHES_EXAMPLE: Final = Text(zh="例如：4 万公里保养，刹车有异响", en="For example: 40,000 km service, brakes squeak")
ADVISOR: Final = Text(zh="服务顾问", en="Advisor")
NO_ADVISOR: Final = Text(zh="到店再定", en="Decided on arrival")
WHEN: Final = Text(zh="什么时候", en="When")
PROPOSED: Final = Text(zh="建议的时间（当天最空的）", en="Proposed: the emptiest hour of each day")
NONE_FREE: Final = Text(zh="近两个月都约满了。", en="Everything is full for two months.")
CHOOSE_FIRST: Final = Text(zh="先选客户，再选时间。", en="Choose the customer first, then the time.")
WHY_OVER: Final = Text(zh="{when} 已满，为什么加一台", en="{when} is full; why one more")
WHY_EXAMPLE: Final = Text(
    zh="例如：客户从外地赶来，只有这个时间", en="For example: comes from far away, only this time suits"
)
DO_OVER: Final = Text(zh="加约一台", en="Book one more")
BOOKED: Final = Text(zh="已约好：{who}，{when}", en="Booked: {who}, {when}")

STANDS: Final = Text(zh="处理预约", en="This appointment")
WAYS: Final = {
    "move": Text(zh="改时间", en="Move"),
    "cancel": Text(zh="取消预约", en="Cancel"),
    "missed": Text(zh="没来", en="Did not come"),
    "came": Text(zh="来了", en="Came"),
}
WHY_CANCEL: Final = Text(zh="取消原因", en="Why it is cancelled")
CANCEL_EXAMPLE: Final = Text(zh="例如：客户临时出差，下周再约", en="For example: has to travel, will call next week")
DO_CANCEL: Final = Text(zh="取消预约", en="Cancel the appointment")
DONE: Final = {
    "move": Text(zh="已改到 {when}", en="Moved to {when}"),
    "same": Text(zh="本来就是这个时间", en="It stood there already"),
    "cancel": Text(zh="已取消", en="Cancelled"),
    "came": Text(zh="已标记到店", en="Marked as come"),
    "missed": Text(zh="已标记没来", en="Marked as not come"),
}
ENDED: Final = Text(zh="这条预约已是“{state}”。", en="This appointment is “{state}”.")
BY_ITSELF: Final = Text(
    zh="开来店记录后会自动标记到店，当天没来的第二天自动标记。",
    en="Marked by itself: as come with the car's visit, as missed once its day is over.",
)
NO_RIGHT: Final = Text(zh="您可以查看预约，不能修改。", en="You may read appointments, not change them.")
BACK: Final = Text(zh="回到这一天", en="Back to this day")
