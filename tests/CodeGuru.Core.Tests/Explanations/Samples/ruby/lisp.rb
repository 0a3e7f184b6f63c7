# A little Lisp: reads, evaluates, and remembers what it has computed.
module Lisp
  class Error < StandardError; end

  class Unfinished < Error; end

  Lambda = Struct.new(:parameters, :body, :scope) do
    def call(*arguments)
      unless arguments.size == parameters.size
        raise Error, "expected #{parameters.size} arguments, got #{arguments.size}"
      end

      Evaluator.evaluate(body, Scope.new(scope, parameters.zip(arguments).to_h))
    end
  end

  class Scope
    def initialize(outer = nil, values = {})
      @outer = outer
      @values = values
    end

    def [](name)
      scope = owner(name) or raise Error, "#{name} is not defined"
      scope.values[name]
    end

    def define(name, value)
      @values[name] = value
    end

    def set(name, value)
      scope = owner(name) or raise Error, "cannot set #{name}: it is not defined"
      scope.define(name, value)
    end

    protected

    attr_reader :values

    def owner(name)
      if @values.key?(name)
        self
      else
        @outer&.owner(name)
      end
    end
  end

  class Reader
    TOKEN = /[()']|"(?:[^"\\]|\\.)*"|[^\s()']+/

    def initialize(text)
      @tokens = text.gsub(/;.*$/, "").scan(TOKEN)
    end

    def each_form
      yield read until @tokens.empty?
    end

    private

    def read
      case token = @tokens.shift
      when nil then raise Unfinished, "a closing parenthesis is missing"
      when "(" then read_list
      when ")" then raise Error, "unexpected )"
      when "'" then [:quote, read]
      when /\A-?\d+\z/ then token.to_i
      when /\A-?\d+\.\d+\z/ then token.to_f
      when /\A"/ then token[1..-2].gsub(/\\(.)/, '\1')
      when "true", "false" then token == "true"
      else token.to_sym
      end
    end

    def read_list
      list = []
      until @tokens.first == ")"
        raise Unfinished, "a closing parenthesis is missing" if @tokens.empty?

        list << read
      end
      @tokens.shift
      list
    end
  end

  module Evaluator
    module_function

    def evaluate(form, scope)
      case form
      in Symbol => name
        scope[name]
      in []
        nil
      in [:quote, quoted]
        quoted
      in [:if, condition, consequence]
        evaluate(consequence, scope) if evaluate(condition, scope)
      in [:if, condition, consequence, alternative]
        evaluate(condition, scope) ? evaluate(consequence, scope) : evaluate(alternative, scope)
      in [:define, [Symbol => name, *parameters], body]
        scope.define(name, Lambda.new(parameters, body, scope))
      in [:define, Symbol => name, value]
        scope.define(name, evaluate(value, scope))
      in [:set!, Symbol => name, value]
        scope.set(name, evaluate(value, scope))
      in [:lambda, Array => parameters, body]
        Lambda.new(parameters, body, scope)
      in [:begin, *forms]
        forms.reduce(nil) { |_, inner| evaluate(inner, scope) }
      in [function, *arguments]
        apply(evaluate(function, scope), arguments.map { |argument| evaluate(argument, scope) })
      else
        form
      end
    end

    def apply(function, arguments)
      raise Error, "#{Printer.print(function)} is no function" unless function.respond_to?(:call)

      function.call(*arguments)
    rescue ZeroDivisionError, TypeError, NoMethodError => e
      raise Error, e.message
    end
  end

  module Printer
    def self.print(value)
      case value
      when Array then "(#{value.map { |item| print(item) }.join(' ')})"
      when String then value.inspect
      when nil then "()"
      when Lambda, Proc then "<function>"
      else value.to_s
      end
    end
  end

  class Interpreter
    OPERATORS = %i[+ - * / < > <= >= ==].freeze

    attr_reader :scope

    def initialize(output: $stdout)
      @output = output
      @scope = Scope.new(nil, builtins)
    end

    def run(text)
      result = nil
      Reader.new(text).each_form { |form| result = Evaluator.evaluate(form, scope) }
      result
    end

    def repl(input)
      pending = +""
      input.each_line do |line|
        pending << line
        @output.puts Printer.print(run(pending))
        pending.clear
      rescue Unfinished
        next
      rescue Error => e
        @output.puts "error: #{e.message}"
        pending.clear
      end
    end

    private

    def builtins
      operators = OPERATORS.to_h { |name| [name, ->(first, *rest) { rest.reduce(first, name) }] }
      operators.merge(
        list: ->(*items) { items },
        first: ->(list) { list.first },
        rest: ->(list) { list.drop(1) },
        cons: ->(item, list) { [item, *list] },
        map: ->(function, list) { list.map { |item| function.call(item) } },
        memoize: method(:memoize),
        print: ->(value) { @output.puts Printer.print(value) }
      )
    end

    def memoize(function)
      results = Hash.new { |known, arguments| known[arguments] = function.call(*arguments) }
      ->(*arguments) { results[arguments] }
    end
  end
end

if $PROGRAM_NAME == __FILE__
  interpreter = Lisp::Interpreter.new
  if ARGV.empty?
    interpreter.repl($stdin)
  else
    ARGV.each { |path| interpreter.run(File.read(path)) }
  end
end
