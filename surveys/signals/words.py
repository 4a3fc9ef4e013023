"""The words of the signals."""

from typing import Final

from models.text import Text

TITLE: Final = {
    "same_phone": Text(zh="多位客户同一个号码", en="One phone for several customers"),
    "staff_phone": Text(zh="留的是员工的号码", en="A phone of somebody who works here"),
    "phone_changed": Text(zh="抽取前刚改过电话", en="Phone changed just before the draw"),
    "same_device": Text(zh="同一台手机填了多份", en="Several answers from one device"),
    "too_fast": Text(zh="答得太快", en="Answered too fast"),
    "straight": Text(zh="每题同一个分", en="The same score everywhere"),
    "own_caller": Text(zh="自己回访自己的客户", en="Called by who served"),
    "coverage": Text(zh="顾问的客户被问到的比例", en="How many of an advisor's customers were asked"),
    "gap": Text(zh="电话分数和客户自填的差距", en="Scores by phone against those by customers themselves"),
}
SENTENCE: Final = {
    "same_phone": Text(
        zh="抽中的名单里，有两位以上客户留了同一个号码，接电话的可能不是客户本人。",
        en="Two or more drawn customers left the same phone; who answers may not be the customer.",
    ),
    "staff_phone": Text(
        zh="抽中客户的电话和员工的手机号一样，请核对档案。",
        en="The phone of a drawn customer is that of somebody who works here. Please check the file.",
    ),
    "phone_changed": Text(
        zh="抽取前 48 小时内有人改过这位客户的电话，请看看改成了谁的号码。",
        en="Somebody changed the phone within 48 hours before the draw. Please look whose it is now.",
    ),
    "same_device": Text(
        zh="同一台设备交了 3 份以上，可能是店里的人代填，也可能是店内平板。",
        en="Three or more answers came from one device: somebody may have filled them in, or it is the store's tablet.",
    ),
    "too_fast": Text(
        zh="用时不到同类答卷中位数的三分之一，题目可能没有问完。",
        en="They took less than a third of the usual time; perhaps not every question was asked.",
    ),
    "straight": Text(
        zh="五道以上打分题全是同一个分，满意的客户也会这样，集中在一个人身上才值得看。",
        en="Five or more ratings are all the same. Happy customers do that too; it matters where one caller has many.",
    ),
    "own_caller": Text(
        zh="记录人就是当次的服务顾问，客户不好当面说不满意。",
        en="Who took the answers down is the advisor who served; few customers complain to the face.",
    ),
    "coverage": Text(
        zh="抽取是随机的，大家应该差不多。明显偏低的，请看看是不是没留电话，或迟迟不结单。",
        en="The draw is by chance, so all should be alike. Where it is clearly low, look for missing phones or orders "
        "that stay open.",
    ),
    "gap": Text(
        zh="电话里的分数比客户自己填的明显高，可能问法有引导。",
        en="Scores by phone that are clearly above those by customers themselves may come from leading questions.",
    ),
}
PHONE: Final = Text(zh="尾号 {tail}，{count} 位客户", en="…{tail}, {count} customers")
STAFF: Final = Text(zh="尾号 {tail}，和{name}相同", en="…{tail}, the same as {name}'s")
CHANGED: Final = Text(zh="{at} {by}改了电话，{drawn} 抽中", en="{by} changed it at {at}, drawn at {drawn}")
SOMEBODY: Final = Text(zh="系统", en="the program")
DEVICE: Final = Text(zh="同一台设备 {count} 份", en="{count} answers from one device")
FAST: Final = Text(zh="{seconds} 秒，一般 {median} 秒", en="{seconds} s, usually {median} s")
STRAIGHT: Final = Text(zh="{count} 题都是 {score} 分", en="{count} ratings, all {score}")
BY: Final = Text(zh="{name}记录", en="taken down by {name}")
BY_CUSTOMER: Final = Text(zh="客户自填", en="by the customer")
OWN: Final = Text(zh="{name}，{count} 份", en="{name}, {count} answers")
COVERAGE: Final = Text(
    zh="{name}：交车 {closed} 次，抽中 {drawn} 次（{share}），答了 {answered} 份；全店抽中 {usual}",
    en="{name}: {closed} visits closed, {drawn} drawn ({share}), {answered} answered; the store's share is {usual}",
)
GAP: Final = Text(
    zh="{name}：电话 {mean}（{n} 份），客户自填 {public}（{public_n} 份），相差 {gap}",
    en="{name}: {mean} by phone (n {n}), {public} by customers themselves (n {public_n}), a difference of {gap}",
)
