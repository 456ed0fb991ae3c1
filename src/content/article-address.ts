/** Where the article stands. On its own, so that the first screen can link to it without the sources. */
export const articleAddress =
  "https://fort-russ.com/2019/01/russian-japanese-peace-treaty-benefits-us-but-does-washington-want-peace/";
