import {
  isUtf8Text,
  checkFile,
  checkUploadUrl,
  MAX_FILE_BYTES,
  type UploadedFile,
} from "./judge-file"

const picture: UploadedFile = {
  name: "balm.png",
  bytes: 1_000,
  detected: "image/png",
  isText: false,
}
const table: UploadedFile = {
  name: "products.csv",
  bytes: 40,
  detected: null,
  isText: true,
}

describe("a file uploaded by staff", () => {
  it.each<[string, Partial<UploadedFile>, boolean]>([
    ["a picture", picture, true],
    ["capital letters", { name: "BALM.PNG" }, true],
    ["a paper", { name: "sheet.pdf", detected: "application/pdf" }, true],
    ["a page", { name: "a.html", detected: null, isText: true }, false],
    [
      "a page named like a picture",
      { name: "a.png", detected: null, isText: true },
      false,
    ],
    ["a drawing with scripts", { name: "a.svg", detected: "application/xml" }, false],
    ["a script", { name: "a.js", detected: null, isText: true }, false],
    ["a picture named like a page", { name: "a.html" }, false],
    ["another picture's ending", { name: "a.jpg" }, false],
    ["an archive", { name: "a.zip", detected: "application/zip" }, false],
    [
      "an archive named like a paper",
      { name: "a.pdf", detected: "application/zip" },
      false,
    ],
    ["way up", { name: "../a.png" }, false],
    ["way up in Windows", { name: "..\\a.png" }, false],
    ["NUL", { name: "a\u0000.png" }, false],
    ["a hidden name", { name: ".png" }, false],
    ["a long name", { name: `${"a".repeat(200)}.png` }, false],
    ["the largest", { bytes: MAX_FILE_BYTES }, true],
    ["one byte more", { bytes: MAX_FILE_BYTES + 1 }, false],
    ["a table", table, true],
    ["a table in capital letters", { ...table, name: "PRODUCTS.CSV" }, true],
    ["a table that begins as a bitmap does", { ...table, detected: "image/bmp" }, true],
    ["a table that is no text", { ...table, isText: false }, false],
    ["a picture named like a table", { name: "a.csv" }, false],
    ["an empty table", { ...table, bytes: 0 }, false],
    ["a table that is too large", { ...table, bytes: MAX_FILE_BYTES + 1 }, false],
    ["a table named like a text", { ...table, name: "a.txt" }, false],
    ["a table named like a page", { ...table, name: "a.csv.html" }, false],
  ])("%s", (_name, file, taken) => {
    expect("type" in checkFile({ ...picture, ...file })).toBe(taken)
  })

  it("is stored under the type of its content", () => {
    expect(checkFile(picture)).toEqual({ type: "image/png" })
    expect(checkFile({ ...table, detected: "image/bmp" })).toEqual({ type: "text/csv" })
  })
})

describe("text in UTF-8", () => {
  it.each<[string, Buffer, boolean]>([
    ["letters of any script", Buffer.from("SKU,Größe,日本\n1,2,3"), true],
    ["with a byte order mark", Buffer.from("\ufeffSKU\n1"), true],
    ["of Windows", Buffer.from([0x53, 0x69, 0x7a, 0xfc]), false],
    ["of two bytes a letter", Buffer.from("SKU\n1", "utf16le"), false],
    ["with NUL", Buffer.from("SKU\u0000"), false],
    ["cut in the middle of a letter", Buffer.from("ü").subarray(0, 1), false],
  ])("%s", (_name, content, isText) => {
    expect(isUtf8Text(content)).toBe(isText)
  })
})

describe("an upload address", () => {
  it.each([
    [{ mime_type: "text/csv" }, true],
    [{ mime_type: "Text/CSV; charset=utf-8", access: "private" }, true],
    [{ mime_type: "application/vnd.ms-excel" }, true],
    [{ mime_type: "text/csv", access: "public" }, false],
    [{ mime_type: "image/jpeg" }, false],
    [{ mime_type: "image/jpeg", access: "private" }, false],
    [{ mime_type: "text/html" }, false],
    [{ mime_type: "" }, false],
  ])("for %j is issued: %s", (asked, isGiven) => {
    expect(checkUploadUrl(asked) === null).toBe(isGiven)
  })
})
