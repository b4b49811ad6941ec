// What a site may do with the events of the frame. They carry no answers.
const heard = document.querySelector("#heard");

document.addEventListener("policy-calculator:ready", () => {
  heard.textContent = "计算器已就绪。";
});
document.addEventListener("policy-calculator:progress", ({ detail }) => {
  if (detail.answered > 0) heard.textContent = `已回答 ${detail.answered} 题，还剩约 ${detail.left} 题。`;
});
document.addEventListener("policy-calculator:result", () => {
  heard.textContent = "访问者正在查看结果。";
});
document.addEventListener("policy-calculator:error", () => {
  heard.textContent = "计算器未能载入。";
});
