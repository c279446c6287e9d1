// One operation for each tab that GraphiQL opens with.
export const examples = [
  `# 逾期的举措及其责任单位 Overdue measures and who bears them
query Overdue {
  measures(filter: { scheduleStatuses: [OVERDUE] }, first: 20) {
    totalCount
    nodes { id title dueOn responsibilities { role agency { name } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# 一项举措的追溯 The chain behind one measure
query Trace {
  trace(id: "measure:notice-2020-163/20") {
    steps { order explanation on provision { id digest } }
  }
}
`,
  `# 各单位工作量 How load is spread
query Workload {
  workload(filter: { documentIds: ["document:notice-2020-163"] }, first: 10) {
    agency { name } total sole shared overdue withoutFollowUp completed
  }
}
`,
  `# 缺口及说明 What is missing, and why it counts
query Gaps {
  gaps(kinds: [NO_RESPONSIBLE_AGENCY, UNFULFILLED_PROMISE], first: 20) {
    totalCount
    nodes { kind explanation subject { id } }
  }
}
`,
  `# 全文检索 Search everything
query Search {
  search(text: "工伤") {
    totalCount
    nodes { __typename ... on Node { id } ... on Measure { title } ... on Agency { name } }
  }
}
`,
  `# 新登记的后续行动，无需刷新 Follow-ups as they are recorded
subscription Recorded {
  followUpRecorded { id kind summary measures { id title } performedBy { name } }
}
`,
];
