"""The words of the search and of the reception card."""

from models.text import Text

CARD = Text(zh="接待卡", en="Reception card")
SEARCH = Text(zh="查找", en="Search")
FOUND_FOR = Text(zh="查找“{text}”", en="Search for “{text}”")
NOTHING = Text(
    zh="没有找到“{text}”。可以换车牌后几位、手机后四位、车架号后八位或姓名首字母再试。",
    en="Nothing found for “{text}”. Try the end of the plate, the last four digits of the phone, the last eight "
    "signs of the VIN, or the initials of the name.",
)
TOO_SHORT = Text(
    zh="请多输入一点：一个汉字、两个字母或三位数字以上，例如 12345、lxm、8000。",
    en="Please type a little more: one Chinese character, two letters or three digits at least, for example 12345.",
)
NOT_FOUND = Text(zh="没有找到“{text}”", en="“{text}” was not found")
IN_THE_LIST = Text(zh="在车辆列表里查“{text}”", en="Look for “{text}” in the list of cars")
ALL_CARS = Text(zh="全部 {count} 台车", en="All {count} cars")
PAGE = Text(zh="页面", en="page")
ACTION = Text(zh="操作", en="action")
CARS = Text(zh="车辆", en="Cars")
PEOPLE = Text(zh="客户", en="Customers")
STAFF = Text(zh="员工", en="Staff")
SENDERS = Text(zh="送修人", en="Brought by")
SENT = Text(zh="{day} 送修", en="brought it on {day}")
SEVERAL = Text(zh="名下 {count} 台以上", en="{count} cars or more")
NO_CAR = Text(zh="名下没有车", en="no car")
NO_PLATE = Text(zh="未上牌", en="No plate yet")
NO_OWNER = Text(zh="车主未登记", en="Owner not known")

ADD = Text(zh="新建{one}", en="Add a {one}")
ADD_NAMED = Text(zh="新建{one}“{text}”", en="Add a {one}: “{text}”")
ADD_VISIT = Text(zh="开单接车", en="Open a visit")
OPEN_VISIT = Text(zh="查看在店工单", en="Open the current order")
FILL = Text(zh="填表", en="Fill in a form")
OPEN_OWNER = Text(zh="客户档案", en="Customer file")
OPEN_CAR = Text(zh="车辆档案", en="Car file")

FIRST_TIME = Text(zh="首次来店", en="First visit")
RETURNING = Text(zh="老客户 · 来过 {count} 次", en="Returning · {count} visits")
RETURNING_ONCE = Text(zh="老客户 · 来过 1 次", en="Returning · 1 visit")
IN_SHOP = Text(zh="正在店里", en="In the shop now")
DO_NOT_CONTACT = Text(zh="请勿打扰", en="Do not contact")
NOT_SERVED = Text(zh="不再服务：{why}", en="Not served any more: {why}")
BIRTHDAY_TODAY = Text(zh="今天生日", en="Birthday today")
BIRTHDAY_IN = Text(zh="{days} 天后生日", en="Birthday in {days} days")
BIRTHDAY_TOMORROW = Text(zh="明天生日", en="Birthday tomorrow")

MILEAGE_TODAY = Text(zh="今天预计里程", en="Mileage today, predicted")
MILEAGE_LAST = Text(zh="最近一次里程", en="Last known mileage")
KILOMETRES = Text(zh="公里", en="km")
READ_ON = Text(zh="上次 {mileage} 公里", en="last {mileage} km")
DAILY = Text(zh="日均 {daily} 公里", en="{daily} km a day")
NO_FORECAST = Text(zh="里程记录不足，无法预测", en="too few readings for a forecast")
NO_MILEAGE = Text(zh="请抄下里程", en="please read the odometer")
DAYS_AWAY = Text(zh="距上次来店", en="Since the last visit")
DAYS = Text(zh="天", en="days")
DAY = Text(zh="天", en="day")
TODAY = Text(zh="今天", en="today")
LAST_ON = Text(zh="上次 {day}", en="last {day}")
NEVER_HERE = Text(zh="还没有来店记录", en="no visit yet")

LAST_SCORE = Text(zh="最近得分", en="Last score")
ANSWERS = Text(zh="答卷 {count} 份", en="{count} answers")
OPEN_CASES = Text(zh="未结客诉 {count}", en="Open complaints: {count}")
OPEN_CASE = Text(zh="未结客诉", en="Open complaint")

THIS_TIME = Text(zh="这次要做的", en="This time")
NOTHING_DUE = Text(zh="近期没有到期的项目。", en="Nothing is due soon.")
FIRST_MAINTENANCE = Text(zh="首保（免费）", en="First maintenance (free)")
OVERDUE = Text(zh="已过 {days} 天", en="{days} days over")
OVERDUE_ONE = Text(zh="已过 1 天", en="1 day over")
DUE_TODAY = Text(zh="今天到期", en="due today")
DUE_IN = Text(zh="还有 {days} 天", en="in {days} days")
DUE_IN_ONE = Text(zh="明天到期", en="tomorrow")
BY_MILEAGE = Text(zh="按里程推算，约 {mileage} 公里", en="by mileage, at about {mileage} km")
BY_MONTHS = Text(zh="按上次保养推算", en="by the last maintenance")
BY_DELIVERY = Text(zh="按交车日期推算", en="by the day of delivery")
TOLD = Text(zh="档案里约定的日期", en="as agreed, in the file")
NEVER_MAINTAINED = Text(
    zh="没有在本店保养过：问一下上次保养的时间和里程。",
    en="Never maintained here: ask when and at what mileage it was done last.",
)
ADVICE = Text(zh="上次建议", en="Advised last time")
HABITS = Text(zh="常做", en="Usual work")
HABIT = Text(zh="{kind} {count} 次", en="{kind} {count}×")
ASK_FOR = Text(zh="顺便补全", en="Please ask for")
BETWEEN = Text(zh="、", en=", ")

LAST_VISITS = Text(zh="最近来店", en="Last visits")
FIRST_STEPS = Text(
    zh="第一次来店。请核对车主电话、车架号和里程，这三项决定以后能不能找到、能不能索赔。",
    en="The first visit. Please check phone, VIN and mileage: whether the car is found and warranty is paid "
    "hangs on these three.",
)
ALL_VISITS = Text(zh="全部来店记录", en="All visits")
NO_WORK = Text(zh="未写维修内容", en="no work written down")

WHO = Text(zh="车主与联系", en="Owner and contact")
SENDER = Text(zh="送修人", en="Sender")
OTHER_CARS = Text(zh="名下其他车", en="Other cars")
MORE_CARS = Text(zh="等 {count} 台", en="{count} in all")
WISH = Text(zh="方便联系", en="Call when")
KIND_OF_CUSTOMER = Text(zh="客户细分", en="Segment")
VIN_TAIL = Text(zh="车架号尾号 {tail}", en="VIN ends {tail}")
CUSTOMER_NOTE = Text(zh="客户备注", en="Customer note")
CAR_NOTE = Text(zh="车辆备注", en="Car note")
CALL = Text(zh="拨打 {phone}", en="Call {phone}")

PICK = Text(zh="选择这次来的车", en="Pick the car that came")
NO_CARS_YET = Text(
    zh="名下还没有车。车开进来了就建一份车辆档案，客户也可以先留着。",
    en="No car yet. Add one when it drives in; the customer may stay without.",
)
ADD_CAR = Text(zh="给这位客户建车辆档案", en="Add a car for this customer")
