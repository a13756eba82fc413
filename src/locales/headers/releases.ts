import { words, type Words } from "./words";

/** Headers of columns of software and business releases. */
// prettier-ignore
export const releaseHeaders = {
  releaseName: words(
    ["发布名称", "发布内容", "上线项目", "上线内容", "上线名称", "版本名称", "新业务名称", "新业务", "业务名称", "需求名称", "功能名称", "新功能", "系统名称", "产品名称", "变更名称", "变更事项", "项目名称", "更新名称", "更新事项", "活动名称", "政策名称"],
    ["上线专案", "专案名称", "上架名称", "改版名称", "新功能名称"],
    ["release", "release name", "release title", "feature", "feature name", "change", "change name", "change title", "product", "product name", "system", "system name", "project", "project name", "business release", "update name", "new business"],
  ),
  version: words(
    ["版本", "版本号", "软件版本", "系统版本", "发布版本", "版次"],
    ["版号", "改版版次"],
    ["version", "version no", "version number", "build", "release version", "release no", "release number", "ver"],
  ),
  goLive: words(
    ["上线日期", "上线时间", "投产日期", "投产时间", "生效日期", "生效时间", "启用日期", "启用时间", "实施日期", "计划上线", "预计上线", "拟上线", "计划投产", "计划上线日期", "计划上线时间", "预计上线时间", "预计上线日期", "正式上线日期", "版本发布日期", "推广日期"],
    ["上线日", "启用日", "生效日", "正式上线日", "预计上线日"],
    ["go-live", "goes live", "going live", "live on", "live from", "go live", "go-live date", "go live date", "golive", "release date", "launch date", "effective date", "live date", "rollout date", "deployment date", "planned go-live", "effective from"],
  ),
  keyPoints: words(
    ["要点", "更新要点", "变更要点", "业务要点", "培训要点", "学习要点", "知识要点", "主要变更", "变更内容", "变更说明", "更新内容", "更新说明", "功能要点", "功能说明", "新增功能", "升级内容", "版本内容", "主要内容", "重点内容", "关键点", "改动点", "影响要点"],
    ["重点", "重点说明", "异动重点", "异动内容", "改版重点", "变更重点", "更新重点"],
    ["key points", "key point", "key changes", "changes", "what's new", "what changed", "what changes", "what's changing", "what changes for agents", "what agents need to know", "highlights", "change description", "release notes summary", "main changes", "change summary", "learning points"],
  ),
  audience: words(
    ["适用对象", "适用范围", "适用班组", "培训对象", "影响范围", "涉及班组", "涉及部门", "涉及范围", "涉及人员", "面向对象", "受众", "通知对象", "推广范围", "适用岗位"],
    ["适用组别", "适用单位", "影响单位", "受训对象", "影响组别"],
    ["audience", "teams", "affected teams", "teams affected", "applies to", "target audience", "who", "impacted teams", "scope", "for whom", "impacted groups", "target group"],
  ),
  owner: words(
    ["责任人", "负责人", "产品负责人", "业务负责人", "产品经理", "项目负责人", "对接人", "提出部门", "责任部门", "主办部门", "归口部门", "联系人"],
    ["承办人", "专案负责人", "承办单位", "窗口"],
    ["owner", "release owner", "responsible", "responsible person", "product owner", "product manager", "contact", "lead", "business owner", "accountable"],
  ),
  document: words(
    ["文档", "文档链接", "操作手册", "操作指引", "通知文号", "文号", "文件", "文件名称", "附件", "培训材料", "培训资料", "课件", "资料链接", "链接", "公告编号", "知识库链接", "说明文档"],
    ["文件连结", "教材", "公文文号", "连结", "操作手册连结"],
    ["document", "documents", "document link", "doc", "docs", "link", "url", "manual", "user guide", "release notes", "attachment", "material", "training material", "reference document"],
  ),
} as const satisfies Record<string, Words>;
