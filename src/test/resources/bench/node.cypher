MATCH (m:Measure {id: $id})
RETURN {measure: m {.id, .title, .number, .kind, .dueOn}}
