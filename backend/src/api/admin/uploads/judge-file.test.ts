import { judgeFile, MAX_FILE_BYTES } from "./judge-file"

const picture = { name: "balm.png", bytes: 1_000, detected: "image/png" }

describe("a file that staff upload", () => {
  it.each([
    ["a picture", picture, true],
    ["capital letters", { ...picture, name: "BALM.PNG" }, true],
    ["a paper", { ...picture, name: "sheet.pdf", detected: "application/pdf" }, true],
    ["a page", { name: "a.html", detected: null }, false],
    ["a page named like a picture", { name: "a.png", detected: null }, false],
    ["a drawing with scripts", { name: "a.svg", detected: "application/xml" }, false],
    ["a script", { name: "a.js", detected: null }, false],
    ["a picture named like a page", { ...picture, name: "a.html" }, false],
    ["another picture's ending", { ...picture, name: "a.jpg" }, false],
    ["an archive", { name: "a.zip", detected: "application/zip" }, false],
    [
      "an archive named like a paper",
      { name: "a.pdf", detected: "application/zip" },
      false,
    ],
    ["way up", { ...picture, name: "../a.png" }, false],
    ["way up in Windows", { ...picture, name: "..\\a.png" }, false],
    ["NUL", { ...picture, name: "a\u0000.png" }, false],
    ["a hidden name", { ...picture, name: ".png" }, false],
    ["a long name", { ...picture, name: `${"a".repeat(200)}.png` }, false],
    ["the largest", { ...picture, bytes: MAX_FILE_BYTES }, true],
    ["one byte more", { ...picture, bytes: MAX_FILE_BYTES + 1 }, false],
  ])("%s", (_name, file, taken) => {
    expect(judgeFile({ ...picture, ...file }) === null).toBe(taken)
  })
})
