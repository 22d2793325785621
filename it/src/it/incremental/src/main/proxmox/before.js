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
      {
        "path": "/nodes/{node}/qemu/{vmid}",
        "text": "{vmid}",
        "leaf": 1,
        "info": {
          "DELETE": {
            "method": "DELETE",
            "name": "destroy_vm",
            "description": "Throws a guest away.",
            "parameters": {
              "additionalProperties": 0,
              "properties": {
                "node": {"type": "string", "format": "pve-node"},
                "vmid": {"type": "integer", "format": "pve-vmid"},
                "purge": {"type": "boolean", "optional": 1}
              }
            },
            "permissions": {"user": "all"},
            "returns": {"type": "null"}
          }
        }
      }
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
