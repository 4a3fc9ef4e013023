"""The words of printing."""

from typing import Final

from models.text import Text

PRINT: Final = Text(zh="打印", en="Print")
LONG: Final = Text(zh="要打印约 {pages} 页", en="That would be about {pages} pages")
LONG_WHY: Final = Text(
    zh="这个列表有 {rows} 条。多半只用得上一部分：先筛选，再打印，纸上就只有要看的。",
    en="The list has {rows} lines. Mostly a part of it is enough: filter it first, and only that is printed.",
)
FILTER_FIRST: Final = Text(zh="回到列表，先筛选", en="Back to the list, to filter it")
FIRST_ONES: Final = Text(zh="只打印前 {rows} 条（约 {pages} 页）", en="Print the first {rows} (about {pages} pages)")
ALL_OF_IT: Final = Text(zh="全部打印（约 {pages} 页）", en="Print all of it (about {pages} pages)")
AS_MANY: Final = Text(
    zh="打印前 {rows} 条（约 {pages} 页，一次最多这么多）",
    en="Print the first {rows} (about {pages} pages, the most at a time)",
)
PRINT_RECORD: Final = Text(zh="打印档案", en="Print")
PRINT_LINES: Final = Text(zh="打印登记簿（一行一条）", en="Print as a register")
PRINT_BLANK: Final = Text(zh="打印空白表", en="Print it blank")
BLANK_A5: Final = Text(zh="A5 小张", en="A5")
BLANK_BOTH: Final = Text(zh="中英双语", en="Both languages")
NO_LIST: Final = Text(
    zh="没有这个列表，请回到菜单重新打开。", en="There is no such list. Please open it again from the menu."
)
NO_FORM: Final = Text(zh="找不到这张表单，请回到表单列表。", en="This form is not there. Go back to the list of forms.")
NO_CHART: Final = Text(
    zh="没有这张图，请回到原来的页面再点一次打印。", en="There is no such chart. Please print it from its page."
)
NO_SHEETS: Final = Text(
    zh="这一天没有您可以看的检查表，请换一天，例如今天。",
    en="There are no duty sheets of this day that you may see. Choose another day, for example today.",
)
NOT_YOURS: Final = Text(zh="您没有打印这个的权限。", en="You may not print this.")
SEARCHED: Final = Text(zh="搜索“{words}”", en="search “{words}”")
ARCHIVED: Final = Text(zh="已归档的", en="archived")
PARTIAL: Final = Text(zh="没有答完", en="partly answered")
CUSTOMER: Final = Text(zh="客户", en="Customer")
CAR: Final = Text(zh="车牌", en="Plate")
ADVISOR: Final = Text(zh="服务顾问", en="Advisor")
AUTHOR: Final = Text(zh="记录人", en="Taken down by")
PROGRAMME: Final = Text(zh="调查项目", en="Programme")
CHANNEL: Final = Text(zh="渠道", en="Channel")
IDENTITY: Final = Text(zh="受访方式", en="Identity")
WHEN: Final = Text(zh="时间", en="When")
STATE: Final = Text(zh="状态", en="State")
