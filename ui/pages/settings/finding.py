"""Finding: a setting is found by the words that people use for it; what is chosen on another page is found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import HEADS, VIEW, Role, roles_for
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.setting_kinds import Choosable

STAFFED: Final = HEADS | Role.ADMINISTRATOR
SAID: Final[Mapping[str, str]] = {  # other words for a setting, by its key or by how its key begins
    "store_name": "店名 公司名 抬头 title heading",
    "brand_colour": "颜色 主题色 配色 color theme",
    "logo": "图标 商标 徽标 店标 brand picture",
    "zone": "时间 钟 time clock",
    "languages": "中文 英文 english chinese",
    "first_language": "中文 英文 english chinese",
    "recency_months": "流失 忠诚 多久没来 几个月 回头 lost loyal churn",
    "churn_target": "流失 目标 指标 lost goal",
    "near_": "过路车 本地车 外地 距离 passing local",
    "lead_": "提前 到期 提醒 预警 多少天 due reminder ahead",
    "lead_inspection": "年审 验车",
    "lead_insurance": "续保",
    "lead_licence": "驾驶证",
    "lead_warranty": "三包 保修",
    "maintenance_": "保养周期 间隔 公里 service interval",
    "first_maintenance_": "首保 新车 first service",
    "recall_": "招揽 邀约 召回 保养提醒 invite",
    "session_": "登录 退出 超时 login logout timeout",
    "start_password_days": "密码 过期 password",
    "export_": "导出 下载 数据安全 泄露 download leak",
    "reveal_alarm": "手机号 电话 隐私 脱敏 phone privacy",
    "upload_": "照片 图片 附件 大小 photo picture attachment",
    "case_due_hours": "客诉 投诉 时限 工时 complaint",
    "link_wait_days": "短信 问卷链接 回访 survey message",
    "care_pause_days": "打扰 频率 关怀 disturb",
    "task_": "任务 拖延 顺延 overdue",
    "account_": "责任 追究 处罚 罚款 扣分 考核 penalty fine",
    "target_index": "满意度 指标 目标分 csi goal",
    "open_weekdays": "工作日 休息 周末 节假日 假期 放假 上班 营业时间 holiday weekend opening",
    "duty_": "检查表 漏检 漏做 岗位 checklist missed",
    "backup_": "备份 恢复 数据 restore copy",
}


@dataclass(frozen=True)
class Place:
    """Another page on which something is chosen, with the words it is looked for by."""

    title: Text
    path: str
    said: str
    roles: Role = STAFFED


def _list_of(key: str, said: str) -> Place:
    resource = RESOURCES[key]
    return Place(resource.title, f"/{key}", said, roles_for(resource.can, VIEW))


def places() -> list[Place]:
    """Give the other pages on which a store chooses something."""
    return [
        _list_of(
            "choices", "选项 下拉 车主类型 流失原因 车系 车型 颜色 来店类型 级别 dropdown reasons series models colour"
        ),
        _list_of("closing_days", "节假日 假期 放假 春节 国庆 停业 holiday closed"),
        _list_of("capacities", "工时 工位 产能 预约 每小时 接待能力 hours slots booking"),
        _list_of("stores", "门店 地址 热线 电话 营业时间 address phone"),
        _list_of("departments", "部门 班组 team"),
        _list_of("posts", "岗位 职责 职务 job"),
        _list_of("care_rules", "关怀 提醒 提前 回访 生日 续保 流失 规则 reminder birthday lost"),
        _list_of("letter_templates", "信函 模板 短信 明信片 letter template"),
        _list_of("scripts", "话术 电话 script"),
        _list_of("duty_lists", "检查表 点检 岗位 时间 checklist"),
        _list_of("meeting_series", "例会 晨会 夕会 会议 morning meeting"),
        _list_of("share_policies", "责任 分担 比例 处罚 share penalty"),
        _list_of("programmes", "回访 调查 满意度 抽样 比例 survey sample"),
        _list_of("forms", "问卷 表单 检查表 打分 权重 survey weights score"),
        Place(Text(zh="自定义字段", en="Own fields"), "/extra-fields", "字段 加一栏 扩展 column custom"),
        Place(
            Text(zh="界面和菜单", en="Pages and menu"),
            "/screens",
            "界面 列 顺序 菜单 隐藏 改名 筛选 默认 columns order hide rename",
        ),
        Place(
            Text(zh="导出/导入设置", en="Export / import set-up"),
            "/screens/set-up",
            "带走设置 整套设置 复制 新店 分店 备份设置 copy branch",
            Role.GENERAL_MANAGER | Role.ADMINISTRATOR,
        ),
        Place(
            Text(zh="账号", en="Accounts"),
            "/settings/people",
            "密码 员工 人员 权限 角色 登录 重设 password staff role",
            Role.ADMINISTRATOR,
        ),
        Place(Text(zh="看板", en="Dashboard"), "/dashboard", "大屏 指标 目标 wall figures"),
    ]


def matches(typed: str, *words: str) -> bool:
    """Tell whether every typed word stands somewhere among some words.

    >>> matches("保险 提前", "保险提前天数", "lead_insurance"), matches("假日", "周末")
    (True, False)
    """
    held = " ".join(words).casefold()
    return all(word in held for word in typed.casefold().split())


def setting_words(setting: Choosable) -> list[str]:
    """Give every word by which a setting is found."""
    texts = (setting.label, setting.help)
    said = [
        words
        for name, words in SAID.items()
        if setting.key == name or (name[-1] == "_" and setting.key.startswith(name))
    ]
    return [setting.key, *(text.to(lang) for text in texts for lang in ("zh", "en")), *said]


def place_words(place: Place) -> list[str]:
    """Give every word by which another page is found."""
    return [place.title.to("zh"), place.title.to("en"), place.said]
