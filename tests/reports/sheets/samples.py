"""One of each sheet, with plain words: what the tests read back and what somebody looks at."""

from __future__ import annotations

from datetime import date

from models.text import Text
from reports.kit.paper import Head
from reports.sheets import basic_file, call_record, call_register, day_sheet, due_list, labels, letter_register, letters

TODAY = date(2026, 11, 22)
SENDER = letters.Sender("滨江一店", "杭州市滨江区江南大道 1888 号", "0571 8888 6666")
LONG = "客户说上次换机油以后方向盘有点抖，开到八十公里每小时最明显；想约下周三下午，最好能代步。" * 3
ZH = (
    "尊敬的王先生：",
    "您的爱车（浙A·12345）上次来店是2026年3月2日，至今已有8个月没有来店了。这段时间没有照顾到您，我们深感抱歉。",
    "这半年里我们增加了快修工位，小保养一小时之内交车；报价写明每一项工时和备品，您点头了我们才动手。",
    "不修车也欢迎您来坐坐：我们为您准备了一次免费的全车检查，并附上一张优惠券。",
)
EN = (
    "Dear Mr Wang,",
    "It has been eight months since your car, A·12345, was last with us on 2 March 2026. We are sorry.",
    "Since then we have added bays for quick service. You are welcome even without a repair.",
)


def head(title: Text, about: str = "") -> Head:
    return Head(title=title, store="滨江一店", about=about, person="李敏", printed_on=TODAY)


def basic(visits: int = 3) -> bytes:
    facts = [(Text(zh="车牌", en="Plate"), "浙A·12345"), (Text(zh="车架号", en="VIN"), "LSVAA4187E2123456")]
    facts += [(Text(zh="车身颜色", en="Colour"), "极光银"), (Text(zh="下次保养", en="Next"), "")]
    rows = [
        [
            f"2026-0{n % 9 + 1}-12",
            "保养",
            "12,345",
            f"第 {n + 1} 次：机油机滤、轮胎换位、" + "全车检查" * (n % 4),
            "¥180.00",
            "¥1,320.00",
            "李敏",
            "赵强",
        ]
        for n in range(visits)
    ]
    owner = [
        (Text(zh="姓名", en="Name"), "欧阳静怡"),
        (Text(zh="地址", en="Address"), "杭州市西湖区文三路 99 号云溪花园 12 幢 3 单元 1602 室"),
    ]
    cars = [basic_file.CarFile("浙A·12345", facts, rows, 4)]
    return basic_file.draw(basic_file.BasicFile(head=head(basic_file.TITLE, "欧阳静怡"), owner=owner, cars=cars))


def record() -> bytes:
    calls = [call_record.Call("2026-11-03\n14:20", "李敏", "三日回访", LONG, "联系上", "2026-11-25\n发保养提醒")]
    return call_record.draw(
        call_record.CallRecord(
            head=head(call_record.TITLE, "王建国"), name="王建国", phone="138 0000 0001", cars="浙A·12345 轩逸",
            last_visit="2026-10-31", suits="下午", advisor="李敏", calls=calls,
        )
    )  # fmt: skip


def register(count: int = 60) -> bytes:
    lines = [
        call_register.Line(
            "2026-11-03",
            f"客户{n}",
            "138 0000 0001",
            "浙A·12345",
            "三日回访",
            LONG[: n % 60],
            "联系上",
            "2026-11-25 再联系",
            "李敏",
        )
        for n in range(1, count + 1)
    ]
    return call_register.draw(
        call_register.CallRegister(head=head(call_register.TITLE, "2026-11-01 至 2026-11-22"), lines=lines)
    )


def letter_list() -> bytes:
    line = letter_register.Line(
        "2026-11-03",
        "王建国",
        "浙A·12345",
        "咨询函",
        "杭州市滨江区江南大道 1888 号 2 幢",
        "7K2M-9XQF-4",
        "2026-11-20",
        "2026-11-20",
        "李敏",
    )
    return letter_register.draw(
        letter_register.LetterRegister(head=head(letter_register.TITLE, "2026-11-01 至 2026-11-22"), lines=[line] * 3)
    )


def day() -> bytes:
    booked = [
        day_sheet.Booked(
            9, "浙A·12345", "轩逸 1.6", "王建国", "138 0000 0001", "保养", "小保养，方向盘抖", "李敏", "已预约"
        ),
        day_sheet.Booked(9, "浙A·D56789", "聆风", "陈晨", "139 0000 0002", "维修", "空调不冷", "任杰", "已预约"),
        day_sheet.Booked(
            14, "浙B·00001", "奇骏", "上海远航物流有限公司", "021 6666 8888", "保养", "", "李敏", "已到店"
        ),
    ]
    return day_sheet.draw(
        day_sheet.DaySheet(head=head(day_sheet.TITLE, "2026-11-23 周一，共 3 台"), hours=range(8, 18), booked=booked)
    )


def due(count: int = 30) -> bytes:
    cars = [
        due_list.Due(
            "浙A·12345",
            "轩逸 1.6",
            f"客户{n}",
            "138 0000 0001",
            "2026-08-30",
            "2026-12-02",
            "按里程推算",
            "2026-11-17",
            "",
            "",
            "",
            "李敏",
        )
        for n in range(count)
    ]
    return due_list.draw(due_list.DueList(head=head(due_list.TITLE, f"2026-12，共 {count} 台"), cars=cars))


def three_letters() -> bytes:
    coupon = letters.CouponSlip("7K2M-9XQF-4", "机油更换免工时费，另赠全车检查一次", date(2027, 1, 21))
    zh = letters.LetterPage(
        to=("杭州市西湖区文三路 99 号云溪花园 12 幢 3 单元 1602 室", "王建国 先生 收"),
        paragraphs=ZH,
        signed=("服务经理 吴敏", "滨江一店", "2026年11月22日"),
        coupon=coupon,
    )
    en = letters.LetterPage(
        to=("Mr Jianguo Wang", "99 Wensan Road, Hangzhou"),
        paragraphs=EN,
        signed=("Yours sincerely", "Wu Min, service manager"),
        lang="en",
        coupon=coupon,
    )
    long = letters.LetterPage(
        to=("浙江省杭州市", "上海远航物流有限公司"), paragraphs=(*ZH, *ZH[1:] * 3), signed=("滨江一店",)
    )
    return letters.draw(SENDER, [zh, en, long])


def sheet_of_labels(count: int = 26, skip: int = 4) -> bytes:
    long = (
        "杭州市西湖区文三路 99 号云溪花园 12 幢 3 单元 1602 室（快递请放丰巢）",
        "浙江远航国际物流供应链管理有限公司",
        "欧阳静怡 女士 收",
    )
    return labels.draw(
        [long if n == 1 else (f"杭州市滨江区江南大道 {n} 号", f"客户{n} 先生 收") for n in range(count)], skip=skip
    )


SAMPLES = {
    "basic_file": basic,
    "call_record": record,
    "call_register": register,
    "letter_register": letter_list,
    "day_sheet": day,
    "due_list": due,
    "letters": three_letters,
    "labels": sheet_of_labels,
}
