import { HostObject } from "./host-object";

export class DocumentProperties extends HostObject {
  readonly scalars = ["title", "subject", "author", "keywords", "comments", "category", "company"];
  Title = "";
  Subject = "";
  Author = "";
  Keywords = "";
  Comments = "";
  Category = "";
  Company = "";
}
