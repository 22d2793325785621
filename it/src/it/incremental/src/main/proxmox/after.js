const apiSchema = [
  {
    "path": "/nodes",
    "text": "nodes",
    "leaf": 0,
    "info": {
      "GET": {
        "method": "GET",
        "name": "index",
        "description": "Tells what the nodes are called.",
        "parameters": {"additionalProperties": 0},
        "permissions": {"user": "all"},
        "returns": {
          "type": "array",
          "items": {"type": "object", "properties": {"node": {"type": "string", "format": "pve-node"}}}
        }
      }
    },
    "children": [
    ]
  },
  {
    "path": "/version",
    "text": "version",
    "leaf": 1,
    "info": {
      "GET": {
        "method": "GET",
        "name": "version",
        "description": "Tells the release.",
        "parameters": {"additionalProperties": 0},
        "permissions": {"user": "all"},
        "returns": {"type": "object", "properties": {"release": {"type": "string"}}}
      }
    }
  }
];
