import { words, type Words } from "./words";

/** Headers of columns of a case library. */
// prettier-ignore
export const casesHeaders = {
  caseId: words(
    ["案例编号", "案例号", "案例id", "案例代码", "案例序号"],
    ["个案编号", "案例代号", "个案代号"],
    ["case id", "case no", "case number", "case code", "case ref", "case study id"],
  ),
  caseTitle: words(
    ["案例标题", "案例名称", "案例主题", "案例题目", "案例名", "标题", "名称"],
    ["个案名称", "个案标题", "个案主题"],
    ["title", "case title", "case name", "case", "case study", "case subject", "headline"],
  ),
  caseKind: words(
    ["案例类型", "案例类别", "案例分类", "案例种类", "案例性质", "类型", "类别", "分类"],
    ["个案类型", "个案类别", "案例别", "个案分类"],
    ["case type", "case category", "case kind", "kind of case", "type of case", "case class", "type", "kind", "category"],
  ),
  handling: words(
    ["正确处理", "正确做法", "正确处理方式", "正确处理方法", "正确流程", "处理要点", "处理方法", "处理方式", "处理建议", "处理方案", "处理过程", "处理技巧", "应对方法", "应对技巧", "应对话术", "应答话术", "标准话术", "参考话术", "正确话术", "推荐话术", "建议话术", "规范话术", "标准答复", "参考答复", "标准做法", "解决方案", "解决方法", "解决办法", "改进要点", "正确示范", "优秀做法"],
    ["正确处理作法", "正确作法", "标准作法", "建议作法", "应对话语", "参考说法", "标准说法", "处理作法", "处置方式"],
    ["right handling", "correct handling", "proper handling", "handling", "how to handle", "best practice", "best practices", "right way", "correct response", "model answer", "recommended response", "recommended handling", "recommended script", "suggested script", "solution", "key points", "correct procedure", "what should have been done", "lesson", "lessons learned", "takeaway", "takeaways"],
  ),
  recording: words(
    ["来源录音", "录音流水号", "录音号", "录音编号", "录音来源", "录音", "对应录音", "关联录音", "案例录音", "原始录音", "录音链接", "录音文件", "关联录音号", "来源录音号"],
    ["来源录音档", "录音档", "录音档名"],
    ["recording", "source recording", "recording link", "call recording", "recording ref", "recording file", "source call", "linked call"],
  ),
  caseDate: words(
    ["入库日期", "入库时间", "收录日期", "收录时间", "发布日期", "发布时间", "更新日期", "更新时间", "案例日期", "创建日期", "创建时间", "编写日期", "上传日期", "建立日期"],
    ["收录日", "建档日期", "建立日", "上架日期"],
    ["date added", "added", "added on", "published on", "publish date", "published", "updated", "last updated", "case date", "created", "created on", "date created"],
  ),
  author: words(
    ["作者", "编写人", "编写者", "撰写人", "提供人", "提供者", "案例提供人", "上传人", "提交人", "推荐人", "整理人", "编制人", "录入人", "贡献人", "创建人"],
    ["编写人员", "撰稿人", "建档人", "提供人员", "撰写人员"],
    ["author", "by", "added by", "written by", "contributor", "contributed by", "submitted by", "created by", "owner", "case author", "provided by"],
  ),
} as const satisfies Record<string, Words>;
