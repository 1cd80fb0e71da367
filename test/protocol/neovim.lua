-- Opens an answer in Neovim as a person does, and prints what the language server gives of it, as JSON.
local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then
    error("waited in vain for " .. what)
  end
end

local function request(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params()
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  for _, answer in pairs(answers) do
    return answer.result
  end
end

local found = {}
local function try()
  vim.cmd("edit " .. vim.env.REMISSVAR_ANSWER)
  wait("the server", function()
    return #vim.lsp.get_active_clients() == 1 and vim.lsp.get_active_clients()[1].initialized
  end)
  wait("diagnostics", function()
    return #vim.diagnostic.get(0) > 0
  end)
  found.filetype = vim.bo.filetype
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    found.diagnostics = found.diagnostics or {}
    table.insert(found.diagnostics, diagnostic.code)
  end

  local heading = vim.fn.search("^5.4 ", "w") - 1
  local position = { line = heading, character = 1 }
  -- The folder is read beside what is open.
  wait("the other answer", function()
    local hover = request("textDocument/hover", { position = position })
    found.hover = hover and hover.contents.value
    return found.hover ~= nil and found.hover:find("Nacka kommun", 1, true) ~= nil
  end)

  vim.api.nvim_win_set_cursor(0, { heading + 1, 1 })
  vim.lsp.buf.definition()
  wait("the definition", function()
    return vim.fn.expand("%:t") == "remiss.json"
  end)
  found.definition = vim.fn.expand("%:t") .. ":" .. vim.fn.line(".")

  vim.cmd("buffer 1")
  found.references = #request("textDocument/references", {
    position = position,
    context = { includeDeclaration = false },
  })
  local line = vim.fn.search("HSL", "w")
  vim.api.nvim_buf_set_lines(0, line - 1, line, false, { "Det följer av 4 kap. 6 § HSL (2017:30)." })
  wait("the corrected number", function()
    for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
      if diagnostic.code == "statute-number" then
        return false
      end
    end
    return true
  end)
end

local isWell, problem = pcall(try)
if isWell then
  io.stdout:write(vim.fn.json_encode(found))
  vim.cmd("qall!")
end
io.stderr:write(problem .. "\n" .. vim.inspect(found))
vim.cmd("cquit")
