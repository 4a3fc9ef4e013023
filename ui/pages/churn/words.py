"""The words of the churn pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="流失与回流", en="Lost and won back")
TABS: Final = {
    "/churn": Text(zh="概况", en="Overview"),
    "/churn/risk": Text(zh="流失预警", en="At risk"),
    "/churn/why": Text(zh="原因与对策", en="Reasons and countermeasures"),
    "/churn/staying": Text(zh="留存", en="Who stays"),
    "/churn/value": Text(zh="价值", en="What it is worth"),
}
NOTE: Final = Text(zh="{period}，统计到 {day}，按车辆计", en="{period}, as on {day}, counted by car")
PERIOD: Final = Text(zh="时段", en="Days")
CUSTOM: Final = Text(zh="自选日期", en="own days")
FROM: Final = Text(zh="从", en="From")
TO: Final = Text(zh="到", en="To")
STORE: Final = Text(zh="门店", en="Store")
ADVISOR: Final = Text(zh="车主的服务顾问", en="Owner's advisor")
SERIES: Final = Text(zh="车系", en="Series")
ALL: Final = Text(zh="全部", en="all")
RESET: Final = Text(zh="清除筛选", en="Clear filters")
HOW: Final = Text(zh="这些数是怎么算的", en="How these are counted")
COUNTING: Final = Text(zh="正在计算……", en="Counting …")
EXCEL: Final = Text(zh="Excel", en="Excel")
EMPTY: Final = Text(
    zh="还没有来店记录，所以还不知道谁流失了。先从 Excel 导入车辆和来店记录，这里马上就有数。",
    en="There are no visits yet, so nobody can be known as lost. Import cars and visits from Excel and the numbers "
    "stand here at once.",
)
IMPORT: Final = Text(zh="导入表格", en="Import")

CAME_BACK: Final = Text(zh="{period}回来了 {n} 台车", en="{n} cars came back {period}")
LOST: Final = Text(zh="{period}流失了 {n} 台车", en="{n} cars were lost {period}")
PERIODS_SAID: Final = {"last_12_months": Text(zh="最近 12 个月", en="in the last 12 months")}
IN_PERIOD: Final = Text(zh="{period}", en="in {period}")
CAME_BACK_ONE: Final = Text(zh="{period}回来了 {n} 台车", en="{n} car came back {period}")
LOST_ONE: Final = Text(zh="{period}流失了 {n} 台车", en="{n} car was lost {period}")
CAME_BACK_SHARE: Final = Text(zh="占期初已流失 {cars} 台的 {share}", en="{share} of the {cars} lost before")
LOST_SHARE: Final = Text(zh="占同期可能流失 {cars} 台的 {share}", en="{share} of the {cars} that could be lost")
BEFORE: Final = Text(zh="{period} {n} 台", en="{period}: {n}")
FUNNEL_MORE: Final = Text(
    zh="同期首次来店 {new} 台，加上回来的 {back} 台，减去流失的 {lost} 台，净增 {net} 台。",
    en="{new} came for the first time; with {back} won back and {lost} lost, {net} more than before.",
)
FUNNEL_LESS: Final = Text(
    zh="同期首次来店 {new} 台，加上回来的 {back} 台，减去流失的 {lost} 台，净减 {net} 台。",
    en="{new} came for the first time; with {back} won back and {lost} lost, {net} fewer than before.",
)
SEE_NEW: Final = Text(zh="看首次来店的车", en="See the new ones")
SEE_NAMES: Final = Text(zh="看名单", en="See who")

CLASSES: Final = Text(zh="{day} 的车辆", en="Cars on {day}")
ON: Final = Text(zh="统计日", en="As on")
PARTIAL: Final = Text(zh="部分流失", en="Partly lost")
BY_HAND: Final = Text(zh="人工设定的状态", en="Set by hand")
CARS: Final = Text(zh="{n} 台", en="{n} cars")
NONE: Final = Text(zh="没有", en="none")
CLASS_NOTE: Final = Text(
    zh="最后一次来店距统计日：{a} 个月内为忠诚，{b} 个月内为摇摆，{c} 个月内为短期流失，更久为长期流失；"
    "已卖出、报废、迁走和停顿的车单列。维修或保养 {c} 个月没做过为部分流失。",
    en="By the last visit before the day: loyal within {a} months, wavering within {b}, short-term lost within {c}, "
    "long-term lost beyond; cars sold, scrapped, moved away or paused stand apart. Partly lost: no repair, or no "
    "maintenance, for {c} months.",
)
RATES: Final = Text(zh="流失率", en="Churn rate")
STOCK: Final = Text(zh="存量流失率", en="Stock")
FLOW: Final = Text(zh="流量流失率", en="Flow")
TARGET: Final = Text(zh="目标 {target} 以内", en="target: at most {target}")
NO_TARGET: Final = Text(zh="设一个流失率目标", en="Set a target for the churn rate")
WORKED_OUT: Final = Text(zh="{part} ÷ {whole} = {share}", en="{part} ÷ {whole} = {share}")
AWAY: Final = Text(zh="多少天没来", en="Days away")
AWAY_FIND: Final = Text(zh="查找", en="Find")
AWAY_FOUND: Final = Text(zh="{days} 天以上没来的有 {n} 台", en="{n} cars have been away for {days} days or more")
AWAY_WRONG: Final = Text(zh="请填天数，例如 180。", en="Type a number of days, for example 180.")

BY: Final = Text(zh="{what}，按{by}看", en="{what} by {by}")
SHOW: Final = Text(zh="看什么", en="Show")
GROUPED: Final = Text(zh="分组", en="Grouped by")
GROUP: Final = Text(zh="分组", en="Group")
SAMPLE: Final = Text(zh="共 {n} 台", en="of {n} cars")
MORE: Final = Text(zh="还有 {n} 组", en="{n} more")
NOTHING_BY: Final = Text(zh="这段时间里没有。", en="None in these days.")

CHARTS: Final = {
    "moved": Text(zh="逐月流失与回流", en="Lost and won back by month"),
    "rate": Text(zh="逐月流失率", en="Churn rate by month"),
    "survival": Text(zh="来店多久以后流失", en="How long cars stay"),
}
NOT_YOURS: Final = Text(zh="您没有查看流失数据的权限。", en="You may not see the figures of lost customers.")
