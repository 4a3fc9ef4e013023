"""Words of the monthly review's pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="经营月报", en="Monthly review")
NOTE: Final = Text(
    zh="先点“生成经营月报”看一遍、打印出来都行（不存档）；没问题再“签发并存档”；以后重印和签发的一模一样，后来变了的数字会标出来。",
    en="First make the review and read or print it, with nothing kept; then issue and keep it; reprinted later it is "
    "the very same, and numbers that have changed since are marked.",
)
MONTH: Final = Text(zh="哪个月", en="Month")
AGAINST: Final = Text(zh="和哪个月比", en="Set beside")
STORE: Final = Text(zh="门店", en="Store")
ALL_STORES: Final = Text(zh="全部门店", en="All stores")
LANGUAGE: Final = Text(zh="语言", en="Language")
CHINESE: Final = Text(zh="中文", en="Chinese")
ENGLISH: Final = Text(zh="英文", en="English")
BEFORE: Final = Text(zh="上个月（{month}）", en="the month before ({month})")
YEAR_AGO: Final = Text(zh="去年同月（{month}）", en="a year before ({month})")
PRINT: Final = Text(zh="生成经营月报", en="Make the review")
WRITING: Final = Text(
    zh="正在写“{chapter}”，第 {place} 章，共 {count} 章。可以先去做别的事。",
    en="Writing “{chapter}”, chapter {place} of {count}. You may go on with other work meanwhile.",
)
BEGINNING: Final = Text(zh="正在数这个月的数字，大约十秒。", en="Counting the month; this takes about ten seconds.")
READY: Final = Text(
    zh="{month}的经营月报好了，共 {pages} 页，还没有存档。先打开看一遍，没问题就点“签发并存档”。",
    en="The review of {month} is ready: {pages} pages, not kept yet. Open it and read it, then issue and keep it.",
)
READY_ONLY: Final = Text(
    zh="{month}的经营月报好了，共 {pages} 页，可以打开看、打印。{month}还没过完，月底以后才能签发。",
    en="The review of {month} is ready: {pages} pages, to read and to print. {month} is not over; it can be issued "
    "once it is.",
)
READY_FOR_YOU: Final = Text(
    zh="{month}的经营月报好了，共 {pages} 页，可以打开看、打印。签发由有权签发的经理来做。",
    en="The review of {month} is ready: {pages} pages, to read and to print. A manager who may do so issues it.",
)
READY_KEPT: Final = Text(
    zh="{month}的经营月报已签发存档，共 {pages} 页；以后重印都是这一份。",
    en="The review of {month} is issued and kept: {pages} pages. Whoever reprints it gets this one.",
)
OPEN: Final = Text(zh="打开 PDF（看、打印）", en="Open the PDF, to read or print")
EXCEL: Final = Text(zh="下载 Excel 数据", en="Get the data as Excel")
ISSUE: Final = Text(zh="签发并存档", en="Issue and keep")
ISSUED_NOW: Final = Text(
    zh="已签发存档，以后重印都是这一份。", en="Issued and kept; whoever reprints it gets this one."
)
ISSUED: Final = Text(zh="已签发的经营月报", en="Issued reviews")
NONE: Final = Text(
    zh="还没有签发过经营月报。先生成一份看看，没问题就点“签发并存档”。",
    en="None has been issued yet. Make one, read it, and press Issue and keep.",
)
AT: Final = Text(zh="签发时间", en="Issued")
BY: Final = Text(zh="签发人", en="By")
PAGES: Final = Text(zh="页数", en="Pages")
FILE: Final = Text(zh="打开、重印", en="Open, reprint")
CHANGES: Final = Text(zh="后来变了什么", en="What changed since")
GONE: Final = Text(
    zh="这份经营月报已经过期了，请回到经营月报页面再点一次“生成经营月报”。",
    en="This review has expired. Go back to the page and press Make the review again.",
)
ONE: Final = Text(zh="{month}经营月报", en="Review of {month}")
ONE_NOTE: Final = Text(
    zh="{at} 签发，{pages} 页。文件校验码 {sha256}", en="Issued {at}, {pages} pages. Hash of the file: {sha256}"
)
COMPARE: Final = Text(zh="和现在的数字比一比", en="Compare with the numbers of now")
COMPARING: Final = Text(zh="正在重新数一遍，大约十秒。", en="Counting again; this takes about ten seconds.")
SAME: Final = Text(
    zh="签发时的 {n} 个数字，现在一个都没变。", en="None of the {n} numbers has changed since it was issued."
)
CHANGED: Final = Text(
    zh="签发以后变了 {n} 个数字，多半是补录或更正：", en="{n} numbers changed since, mostly through late entries:"
)
NUMBER: Final = Text(zh="数字", en="Number")
WAS: Final = Text(zh="签发时", en="As issued")
NOW: Final = Text(zh="现在", en="Now")
