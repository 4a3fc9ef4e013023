"""The words of the letters' pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="信函与短信", en="Letters and texts")
PRINT_TAB: Final = Text(zh="打印信函", en="Print letters")
TEMPLATES_TAB: Final = Text(zh="模板", en="Templates")
COUPONS_TAB: Final = Text(zh="核销优惠券", en="Redeem coupons")
SHEETS_TAB: Final = Text(zh="登记表", en="Registers")
PRINTED_TAB: Final = Text(zh="已打印信函", en="Printed letters")

# printing
WHY: Final = Text(
    zh="选好模板和客户，检查名单，再打印。每封信自动记入联系记录，不用再登记。",
    en="Choose a template and the customers, look the list over, then print. Each letter is logged as a contact.",
)
TEMPLATE: Final = Text(zh="模板", en="Template")
LANGUAGE: Final = Text(zh="语言", en="Language")
LANGUAGES: Final = {"zh": Text(zh="中文", en="Chinese"), "en": Text(zh="英文", en="English")}
ADD: Final = Text(zh="加客户（车牌、手机、姓名）", en="Add a customer (plate, phone, name)")
FIND: Final = Text(zh="查找", en="Find")
FOUND_NONE: Final = Text(zh="没有找到“{text}”。", en="Nothing found for “{text}”.")
TOO_SHORT: Final = Text(
    zh="请多输几个字，例如车牌后四位。", en="Please type a little more, for example the last four signs of the plate."
)
NOBODY: Final = Text(
    zh="还没有选客户。可以在上面查找，或在客户、车辆列表里勾选后点“打印信函”；招揽和流失页面也能直接带名单过来。",
    en="Nobody is chosen yet. Search above, or tick rows in the list of customers or cars and press “Print letters”; "
    "the recall and churn pages bring their lists along.",
)
NONE_READY: Final = Text(zh="名单里没有可以新打印的信。", en="There is no new letter to print in this list.")
READY: Final = Text(zh="要打印的信", en="To be printed")
READY_COUNT: Final = Text(zh="{count} 封", en="{count} letters")
LEFT_OUT: Final = Text(zh="不列入的客户", en="Left out")
AGAIN: Final = Text(zh="最近已经打印过", en="Printed lately")
AGAIN_WHY: Final = Text(
    zh="这些客户近 {days} 天已经打印过这封信，不会再登记。需要补打就勾选。",
    en="These have had this letter within {days} days and are not logged again. Tick to print them once more.",
)
AGAIN_TOO: Final = Text(zh="补打这 {count} 封（不重复登记）", en="Print these {count} once more (not logged again)")
PRINTED_ON: Final = Text(zh="{day} 已打印", en="printed on {day}")
NAME: Final = Text(zh="客户", en="Customer")
PLATE: Final = Text(zh="车牌", en="Plate")
ADDRESS: Final = Text(zh="寄往", en="To")
REASON: Final = Text(zh="原因", en="Why")
TAKE_OFF: Final = Text(zh="从名单拿掉 {name}", en="Take {name} off the list")
DO_PRINT: Final = Text(zh="打印 {count} 封信", en="Print {count} letters")
DO_AGAIN: Final = Text(zh="补打 {count} 封信", en="Print {count} letters once more")
SURE: Final = Text(zh="再打印一次这 {count} 封信吗", en="Print these {count} letters once more")
SURE_WHY: Final = Text(
    zh="它们最近打印过。补打只出纸，不会再记联系、也不会再发券。",
    en="They were printed lately. This gives paper only: no new contact and no new coupon.",
)
SAMPLE: Final = Text(zh="第一封的样子", en="How the first one reads")
DONE: Final = Text(zh="{count} 封信已备好，联系记录已登记", en="{count} letters are ready and logged as contacts")
OPEN_LETTERS: Final = Text(zh="打开信函 PDF（{count} 页）", en="Open the letters (PDF, {count} pages)")
OPEN_LABELS: Final = Text(zh="打开地址标签", en="Open the address labels")
SKIP: Final = Text(zh="标签纸已用掉几张", en="Labels already used on the sheet")
LABELS_HELP: Final = Text(
    zh="A4 标签纸，3 列 8 行，每张 70×37 毫米；打印时选“实际大小”。",
    en="A4 sheets of 3 × 8 labels, 70 × 37 mm; print at actual size.",
)
ANOTHER: Final = Text(zh="打印别的信", en="Print other letters")
TO_RECALL: Final = Text(zh="回到招揽", en="Back to the recall")

# templates
TEMPLATES_WHY: Final = Text(
    zh="大括号里的字段会换成每位客户自己的内容。改动只影响以后打印的信。",
    en="Fields in braces become each customer's own words. A change concerns only what is printed later.",
)
NEW: Final = Text(zh="新建模板", en="New template")
IN_USE: Final = Text(zh="启用", en="In use")
NOT_IN_USE: Final = Text(zh="停用", en="Not in use")
WITH_COUPON: Final = Text(zh="附券：{worth}", en="With a coupon: {worth}")
EDIT: Final = Text(zh="修改", en="Edit")
TEXT_TITLE: Final = Text(zh="短信与微信", en="Texts")
LETTER_TITLE: Final = Text(zh="信函", en="Letters")

# the editor
TITLE_ZH: Final = Text(zh="标题", en="Title in Chinese")
TITLE_EN: Final = Text(zh="英文标题", en="Title in English")
OCCASION: Final = Text(zh="用途", en="Occasion")
MEANS: Final = Text(zh="形式", en="Form")
WORDS_ZH: Final = Text(zh="正文", en="Text in Chinese")
WORDS_EN: Final = Text(zh="英文正文", en="Text in English")
WORDS_HELP: Final = Text(
    zh="一行是一段，第一行是称呼。落款、门店和日期会自动加在后面。",
    en="Each line is a paragraph; the first one greets. Signature, store and date follow by themselves.",
)
SIGNED: Final = Text(zh="落款", en="Signed by")
SIGNED_HELP: Final = Text(
    zh="中英文之间用“ / ”隔开，例如：服务经理 / Service manager",
    en="Chinese and English with “ / ” between: 服务经理 / Service manager",
)
COUPON: Final = Text(zh="优惠券内容（可不填）", en="Coupon: worth what (may stay empty)")
COUPON_HELP: Final = Text(
    zh="填了就随信附券，每封一个券号。例如：小保养免工时费 / A small service free of labour",
    en="With words here each letter carries a numbered coupon: 小保养免工时费 / A small service free of labour",
)
COUPON_DAYS: Final = Text(zh="优惠券有效天数", en="Days that the coupon lasts")
DAYS_WRONG: Final = Text(
    zh="有效天数请填 1 到 730 之间的整数，例如 60。", en="Please give whole days between 1 and 730, for example 60."
)
FIELDS: Final = Text(zh="可用的字段", en="Fields there are")
FIELDS_HELP: Final = Text(
    zh="点一下复制，贴到正文里。档案里缺这一项的客户不会打印，名单上会写明原因。",
    en="Press one to copy it, then paste it in. Customers whose file lacks it are left out, with the reason.",
)
PREVIEW: Final = Text(zh="预览", en="Preview")
PREVIEW_WITH: Final = Text(
    zh="用真实客户预览（车牌、手机、姓名）", en="Preview with a real customer (plate, phone, name)"
)
EXAMPLE: Final = Text(zh="用例子预览", en="With an example")
SHOWN_FOR: Final = Text(zh="{name} {plate}", en="{name} {plate}")
SAVE: Final = Text(zh="保存模板", en="Save the template")
SAVED: Final = Text(zh="模板“{title}”已保存", en="The template “{title}” is saved")
ONE_PAGE: Final = Text(
    zh="这封信一页写不下，请缩短一些；一页大约可写 {most} 字。",
    en="This letter does not fit on one page. Please shorten it; about {most} characters fit.",
)
CHANGED: Final = Text(
    zh="{by}刚刚也改了这个模板。您写的还在这里；要以您的为准，请再按一次保存。",
    en="{by} has just changed this template too. What you wrote is still here; press Save again to keep yours.",
)
SOMEBODY: Final = Text(zh="同事", en="Somebody else")
NO_RIGHT: Final = Text(
    zh="您可以看和复制，不能修改。需要改请找经理或客服专员。",
    en="You may read and copy this; managers and clerks may change it.",
)
COPY: Final = Text(zh="复制文字", en="Copy the text")
PRINT_THIS: Final = Text(zh="用它打印信函", en="Print letters with it")

# for one customer
FOR_ONE: Final = Text(zh="打印与发送", en="Print and send")
FOR_WHOM: Final = Text(zh="{name} 的信函和表格", en="Letters and sheets for {name}")
FOR_SHEETS: Final = Text(zh="表格", en="Sheets")
FOR_LETTERS: Final = Text(zh="信函", en="Letters")
FOR_TEXTS: Final = Text(zh="短信与微信", en="Texts")
BASIC_FILE: Final = Text(zh="客户档案基本资料表", en="Customer basic file")
CALL_RECORD: Final = Text(zh="跟踪服务电话记录表", en="Follow-up call record")
BACK_TO: Final = Text(zh="客户档案", en="The customer's file")

# coupons
NUMBER: Final = Text(zh="券号", en="Coupon number")
NUMBER_HELP: Final = Text(
    zh="扫券上的二维码，或照着输入；大小写、横线都可以不管。",
    en="Scan the code on the coupon or type the number; small letters and dashes do not matter.",
)
CAR_HERE: Final = Text(zh="来店车牌（可不填）", en="Plate of the car that is here (may stay empty)")
LOOK_UP: Final = Text(zh="查券", en="Look it up")
REDEEM: Final = Text(zh="核销这张券", en="Redeem this coupon")
WORTH: Final = Text(zh="内容", en="Worth")
FOR_CUSTOMER: Final = Text(zh="发给", en="Sent to")
UNTIL: Final = Text(zh="有效期至", en="Valid until")
REDEEMED: Final = Text(zh="已核销：{worth}", en="Redeemed: {worth}")
WITH_VISIT: Final = Text(zh="，已记在这次来店", en=", and noted on the visit")
ALL_COUPONS: Final = Text(zh="全部优惠券", en="All coupons")
NO_REDEEM: Final = Text(zh="您的岗位不能核销优惠券。", en="Your post may not redeem coupons.")

# registers
REGISTERS_WHY: Final = Text(
    zh="按日期打印登记表；客户档案表和电话记录表在客户页面“打印与发送”里。",
    en="Print the registers by day; a customer's file and call record are on the customer's page, Print and send.",
)
FROM: Final = Text(zh="从", en="From")
DAY: Final = Text(zh="日期", en="Day")
TO: Final = Text(zh="到", en="To")
CALL_REGISTER: Final = Text(zh="跟踪服务电话登记表", en="Follow-up call register")
LETTER_REGISTER: Final = Text(zh="跟踪服务信函登记表", en="Follow-up letter register")
DAY_SHEET: Final = Text(zh="预约日程", en="Appointments of the day")
DUE_LIST: Final = Text(zh="定期保养用户一览表", en="Cars due for maintenance")
NO_MONTHS: Final = Text(zh="还没有招揽月。", en="There is no recall month yet.")
SEE_PRINTED: Final = Text(zh="看已打印的信", en="See the printed letters")

# files
NOT_YOURS: Final = Text(zh="您没有打印这个的权限。", en="You may not print this.")
NO_SHEET: Final = Text(zh="没有这张表。", en="There is no such sheet.")
NO_DAY: Final = Text(
    zh="日期要写成 2026-11-21 这样，而且从早到晚。", en="Days are written like 2026-11-21, the earlier one first."
)
