"""What the dashboards say."""

from __future__ import annotations

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="看板", en="Dashboard")
WALL: Final = Text(zh="大屏", en="Wall screen")
WHOSE: Final = {
    "own": Text(zh="您自己排的看板", en="your own arrangement"),
    "role": Text(zh="经理给这个岗位排的看板", en="as your manager arranged it"),
    "start": Text(zh="软件自带的看板，可以自己调整", en="as it came; you may arrange it yourself"),
}
OPEN_WALL: Final = Text(zh="投到大屏", en="Show on a wall")
ARRANGE: Final = Text(zh="调整看板", en="Arrange")
SAVE: Final = Text(zh="保存为我的看板", en="Keep as my own")
SAVE_FOR: Final = Text(zh="保存为{role}的看板", en="Keep for: {role}")
CANCEL: Final = Text(zh="不改了", en="Leave it as it was")
RESET: Final = Text(zh="回到岗位看板", en="Back to my role's")
SAVED: Final = Text(zh="看板已保存", en="The dashboard is kept")
WHO: Final = Text(zh="正在排谁的看板", en="Whose dashboard")
MINE: Final = Text(zh="我自己的", en="my own")
ADD: Final = Text(zh="加一个数", en="Add a figure")
FIGURE: Final = Text(zh="哪个数", en="Figure")
PERIOD: Final = Text(zh="时段", en="Days")
BY: Final = Text(zh="分组", en="Grouped by")
TOTAL: Final = Text(zh="合计", en="in total")
SIZE: Final = Text(zh="大小", en="Size")
SIZES: Final = {
    1: Text(zh="小", en="small"),
    2: Text(zh="中", en="medium"),
    4: Text(zh="整行", en="whole row"),
}
UP: Final = Text(zh="往前移：{title}", en="Move forward: {title}")
DOWN: Final = Text(zh="往后移：{title}", en="Move back: {title}")
REMOVE: Final = Text(zh="拿掉：{title}", en="Take away: {title}")
BUSY: Final = Text(zh="正在数…", en="Counting …")
NOTHING: Final = Text(zh="这段时间还没有数据。", en="There is nothing to count in these days yet.")
GONE: Final = Text(
    zh="没有“{name}”这个数了，调整看板时可以拿掉。", en="There is no figure “{name}” any more; take it away."
)
NOT_YOURS: Final = Text(zh="这个数不在您的查看范围内。", en="This figure is not among those you may see.")
FORMULA: Final = Text(zh="怎么算的", en="How it is counted")
BY_WORDS: Final = Text(zh="{title}（按{by}）", en="{title} by {by}")
ANSWERS: Final = Text(zh="按 {n} 份答卷算", en="from {n} answers")
ROWS: Final = Text(zh="按 {n} 条数据算", en="from {n} entries")
BETWEEN: Final = Text(zh="多半在 {low} 到 {high} 之间", en="most likely {low} to {high}")
AGAINST: Final = Text(zh="{now} 比 {then}：{change}", en="{now} against {then}: {change}")
AGAINST_SHORT: Final = Text(zh="比 {then}：{change}", en="{change} against {then}")
SAME: Final = Text(zh="持平", en="no change")
DAYS: Final = Text(zh="{first} 至 {last}", en="{first} to {last}")
NOW: Final = Text(zh="现在", en="now")
SO_FAR: Final = Text(zh="{month}（到 {day} 日）", en="{month}, days 1 to {day}")
MONTH: Final = Text(zh="{n}月", en="{name}")
POINTS: Final = Text(zh="{change} 个百分点", en="{change} percentage points")
NOISE: Final = Text(zh="差别在误差范围内", en="within the noise")
MORE: Final = Text(zh="还有 {n} 项", en="{n} more")
COUNTED: Final = Text(zh="{at} 更新", en="counted {at}")
FAMILIES: Final = {
    "accountability": Text(zh="责任追究", en="Accountability"),
    "care": Text(zh="客户关怀", en="Care"),
    "cases": Text(zh="客诉", en="Cases"),
    "churn": Text(zh="流失与回流（按车）", en="Churn, in cars"),
    "duties": Text(zh="岗位检查", en="Duties"),
    "meetings": Text(zh="会议", en="Meetings"),
    "recall": Text(zh="定期保养招揽", en="Recall"),
    "sales": Text(zh="销售", en="Sales"),
    "satisfaction": Text(zh="满意度", en="Satisfaction"),
    "shop": Text(zh="车间今天", en="The shop today"),
    "stock": Text(zh="库存车", en="Stock"),
    "targets": Text(zh="目标", en="Targets"),
    "tasks": Text(zh="任务", en="Tasks"),
    "visits": Text(zh="来店", en="Visits"),
}
NO_WALL: Final = Text(
    zh="这块看板里没有能上大屏的数：含员工姓名、责任追究和客户原话的不上墙。请在“调整看板”里加几个合计的数。",
    en="Nothing here may go on a wall: figures with names of staff, accountability and customers' words stay off it. "
    "Please add some totals under “Arrange”.",
)
PAUSE: Final = Text(zh="暂停", en="Pause")
GO_ON: Final = Text(zh="继续", en="Go on")
BACK: Final = Text(zh="上一屏", en="Back")
NEXT: Final = Text(zh="下一屏", en="Next")
FULL: Final = Text(zh="全屏", en="Full screen")
LEAVE: Final = Text(zh="退出大屏", en="Leave the wall")
KEYS: Final = Text(
    zh="键盘：← → 换屏，空格暂停，F 全屏，Esc 退出", en="Keys: ← → turn, space pauses, F full screen, Esc leaves"
)
PLACE: Final = Text(zh="{at} / {of}", en="{at} / {of}")
OPTION: Final = Text(zh="{title}：{option}", en="{title}: {option}")
