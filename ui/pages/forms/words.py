"""The words of a form's page."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="表单", en="Form")
PROGRAMME: Final = Text(zh="调查项目", en="Programme")
BACK: Final = Text(zh="问卷与表单", en="Forms")
NOTE: Final = Text(zh="{kind} · 编号 {key} · 第 {version} 版", en="{kind} · {key} · version {version}")
TAB_ASKED: Final = Text(zh="问什么", en="What it asks")
TAB_TRY: Final = Text(zh="试填", en="Try it")
TAB_VERSIONS: Final = Text(zh="版本", en="Versions")
TAB_PUBLISH: Final = Text(zh="发布新版", en="Publish a new version")
CHANGE: Final = Text(zh="修改", en="Change it")
DOWNLOAD: Final = Text(zh="下载定义文件", en="Download the definition")
FILL: Final = Text(zh="填一份", en="Fill it in")

QUESTIONS: Final = Text(zh="问题", en="Questions")
REQUIRED: Final = Text(zh="必答", en="required")
PHONE_ONLY: Final = {
    "phone": Text(zh="只在电话里问", en="by phone only"),
    "public": Text(zh="只在客户自填时问", en="by the customer only"),
    "staff": Text(zh="只在员工填写时问", en="by staff only"),
    "paper": Text(zh="只印在纸上", en="on paper only"),
}
SHOWN_IF: Final = Text(zh="{condition}才问", en="asked {condition}")
USED_IN: Final = Text(zh="用在哪些调查", en="Where it is used")
NOT_USED: Final = Text(zh="还没有调查项目用它。", en="No programme asks it yet.")
IN_WORDS: Final = Text(zh="问谁、何时问、什么时候立案", en="Whom, when, and what opens a case")
SCORING: Final = Text(zh="怎么计分", en="How it scores")
BANDS: Final = Text(zh="档次：{words}", en="Bands: {words}")
BAND: Final = Text(zh="{label} {from_} 起", en="{label} from {from_}")

TRY_WHY: Final = Text(
    zh="随便填，什么都不会保存。客户和车辆用的是示例。",
    en="Answer as you like: nothing is kept. Customer and car are examples.",
)
AS: Final = {
    "phone": Text(zh="电话回访员看到的", en="As the caller sees it"),
    "public": Text(zh="客户看到的", en="As the customer sees it"),
    "staff": Text(zh="员工看到的", en="As staff see it"),
}
ALERTS: Final = Text(zh="会不会立案", en="Would a case be opened?")
WOULD: Final = Text(zh="会立案：{title}（{programme}）", en="Yes: {title} ({programme})")
WOULD_NOT: Final = Text(zh="不会立案。", en="No case.")
TRY_SCORE: Final = Text(zh="填了计分的题，这里会显示得分。", en="The score comes here as soon as something counts.")
MAY_FINISH: Final = Text(zh="可以提交了（试填不保存）", en="This could be sent (nothing is kept)")
MISSING: Final = Text(zh="还差 {count} 处", en="{count} answers missing")

VERSION: Final = Text(zh="第 {version} 版", en="Version {version}")
IN_USE: Final = Text(zh="正在使用", en="in use")
SHIPPED: Final = Text(zh="随系统提供", en="came with the product")
PUBLISHED: Final = Text(zh="{day} {by}发布", en="published on {day} by {by}")
FIRST: Final = Text(zh="第一版。", en="The first version.")
FILLED: Final = Text(zh="填好的表 {count}", en="Filled sheets {count}")
COUNT: Final = Text(zh="{count} 份答卷", en="{count} responses")

PUBLISH_WHY: Final = Text(
    zh="下载现在的定义文件，改好后粘贴或上传。已发布的版本不会变，旧答卷永远按当时的版本显示。",
    en="Download the definition, change it, and paste or upload it here. Published versions never change; old answers "
    "are always shown in theirs.",
)
DEFINITION: Final = Text(zh="新版定义（YAML）", en="The new definition (YAML)")
UPLOAD: Final = Text(zh="从文件读入", en="Read from a file")
CHECK: Final = Text(zh="检查并和现在的对比", en="Check and compare")
PROBLEMS: Final = Text(zh="有 {count} 处要改，改好再检查一次", en="{count} places to mend; then check again")
CHANGES: Final = Text(zh="和第 {version} 版相比", en="Compared with version {version}")
NO_CHANGES: Final = Text(zh="和现在的版本没有差别。", en="Nothing differs from the version in use.")
EFFECTS: Final = Text(zh="对已有数据的影响", en="What it does to the data there is")
NO_EFFECTS: Final = Text(zh="已有答卷不受影响。", en="Answers that are there stay as they are.")
SAY_NOTE: Final = Text(zh="这一版为什么改（写进版本记录）", en="Why this version (kept with it)")
NOTE_EXAMPLE: Final = Text(
    zh="例如：按厂家 2027 年要求加问充电体验", en="For example: asks about charging, as the maker wants"
)
PUBLISH: Final = Text(zh="发布第 {version} 版", en="Publish version {version}")
PUBLISHED_NOW: Final = Text(
    zh="第 {version} 版已发布，从现在起按它来问", en="Version {version} is published and asked from now on"
)
OTHER_FORM: Final = Text(
    zh="这里只能发布“{key}”的新版，您给的是“{found}”。请到那张表单的页面发布。",
    en="Only new versions of “{key}” are published here; this is “{found}”. Please use that form's own page.",
)
IS_RETIRED: Final = Text(zh="保留，不问", en="kept, not asked")
TYPES: Final = {
    "text": Text(zh="一行文字", en="a line of text"),
    "long_text": Text(zh="多行文字", en="several lines"),
    "integer": Text(zh="整数", en="whole number"),
    "decimal": Text(zh="小数", en="number"),
    "date": Text(zh="日期", en="date"),
    "time": Text(zh="时间", en="time"),
    "datetime": Text(zh="日期时间", en="date and time"),
    "choice": Text(zh="单选", en="one choice"),
    "choices": Text(zh="多选", en="several choices"),
    "rank": Text(zh="排序", en="ranking"),
    "scale": Text(zh="打分", en="rating"),
    "grid": Text(zh="多项打分", en="ratings together"),
    "yes_no": Text(zh="是否", en="yes or no"),
    "file": Text(zh="照片或文件", en="photo or file"),
    "signature": Text(zh="签名", en="signature"),
    "phone": Text(zh="电话", en="phone"),
    "relation": Text(zh="选一条资料", en="a record"),
}
EXAMPLE_FACTS: Final = {
    "customer_name": Text(zh="王先生", en="Mr Wang"),
    "asks": Text(zh="王先生", en="Mr Wang"),
    "plate": Text(zh="苏E12345", en="苏E12345"),
    "series": Text(zh="途锐", en="Touareg"),
    "model": Text(zh="途锐 3.0", en="Touareg 3.0"),
    "work": Text(zh="更换机油机滤", en="an oil change"),
    "kind": Text(zh="保养", en="maintenance"),
    "advisor_name": Text(zh="李静", en="Li Jing"),
    "case_title": Text(zh="回访不满意", en="dissatisfied after a visit"),
}
