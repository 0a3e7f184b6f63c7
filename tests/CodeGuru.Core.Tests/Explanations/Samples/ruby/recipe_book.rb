require "forwardable"
require "set"
require "yaml"

UNITS = { "g" => 1, "kg" => 1000, "ml" => 1, "l" => 1000 }.freeze

Quantity = Struct.new(:amount, :unit) do
  def self.parse(text)
    match = /\A(?<amount>\d+(?:\.\d+)?)\s*(?<unit>[a-z]*)\z/.match(text.to_s.strip)
    raise ArgumentError, "not a quantity: #{text.inspect}" unless match

    new(match[:amount].to_f, match[:unit])
  end

  def *(other)
    self.class.new(amount * other, unit)
  end

  def +(other)
    return self.class.new(amount + other.amount, unit) if unit == other.unit

    base = { "kg" => "g", "l" => "ml" }
    mine, theirs = base.fetch(unit, unit), base.fetch(other.unit, other.unit)
    raise ArgumentError, "cannot add #{other.unit} to #{unit}" unless mine == theirs

    self.class.new(amount * UNITS.fetch(unit) + other.amount * UNITS.fetch(other.unit), mine)
  end

  def to_s
    number = amount == amount.round ? amount.to_i : amount.round(1)
    "#{number} #{unit}".strip
  end
end

class Recipe
  include Comparable

  attr_reader :name, :servings, :ingredients, :parts

  def initialize(name, servings:, ingredients: {}, parts: {})
    @name = name
    @servings = servings
    @ingredients = ingredients.transform_values { |text| Quantity.parse(text) }.freeze
    @parts = parts.freeze
    freeze
  end

  def <=>(other)
    name <=> other.name
  end

  def method_missing(symbol, *arguments)
    return ingredients.key?(symbol.to_s.delete_suffix("?")) if symbol.end_with?("?")

    super
  end

  def respond_to_missing?(symbol, include_private = false)
    symbol.end_with?("?") || super
  end
end

class Book
  include Enumerable
  extend Forwardable

  def_delegators :@recipes, :size, :empty?, :key?

  class CircularRecipe < StandardError; end

  def self.load(path)
    book = new
    YAML.safe_load_file(path).each do |name, entry|
      book.add(Recipe.new(
                 name,
                 servings: entry.fetch("servings"),
                 ingredients: entry["ingredients"] || {},
                 parts: entry["parts"] || {}
               ))
    end
    book
  end

  def self.build(&block)
    new.tap { |book| Builder.new(book).instance_eval(&block) }
  end

  def initialize
    @recipes = {}
    @totals = {}
  end

  def add(recipe)
    @recipes[recipe.name] = recipe
    @totals.clear
    self
  end
  alias << add

  def [](name)
    @recipes.fetch(name) do
      near = @recipes.keys.min_by { |known| distance(known, name) }
      raise KeyError, near ? "no recipe #{name}; did you mean #{near}?" : "no recipe #{name}"
    end
  end

  def each(&block)
    return enum_for(:each) { size } unless block

    @recipes.values.sort.each(&block)
    self
  end

  # Everything that a recipe needs for one serving, the parts it is made of included.
  def per_serving(name, path = Set.new)
    @totals[name] ||= begin
      raise CircularRecipe, [*path, name].join(" > ") unless path.add?(name)

      recipe = self[name]
      own = recipe.ingredients.transform_values { |quantity| quantity * (1.0 / recipe.servings) }
      recipe.parts.reduce(own) do |total, (part, servings)|
        scaled = per_serving(part, path.dup).transform_values { |quantity| quantity * (servings.to_f / recipe.servings) }
        total.merge(scaled) { |_, mine, theirs| mine + theirs }
      end
    end
  end

  def shopping_list(guests, *names)
    names
      .map { |name| per_serving(name) }
      .each_with_object({}) { |needed, list| list.merge!(needed) { |_, old, new| old + new } }
      .transform_values { |quantity| quantity * guests }
      .sort
      .to_h
  end

  def using(ingredient)
    lazy.select { |recipe| per_serving(recipe.name).key?(ingredient) }.map(&:name)
  end

  private

  # The Levenshtein distance: how many letters have to change.
  def distance(first, second)
    previous = (0..second.size).to_a
    first.each_char.with_index(1) do |letter, row|
      current = [row]
      second.each_char.with_index(1) do |other, column|
        change = previous[column - 1] + (letter == other ? 0 : 1)
        current << [previous[column] + 1, current.last + 1, change].min
      end
      previous = current
    end
    previous.last
  end

  class Builder
    def initialize(book)
      @book = book
    end

    def recipe(name, serves:, with: {}, made_of: {})
      @book << Recipe.new(name, servings: serves, ingredients: with, parts: made_of)
    end
  end
end

if __FILE__ == $0
  book = Book.build do
    recipe "dough", serves: 4, with: { "flour" => "500 g", "water" => "300 ml" }
    recipe "pizza", serves: 4, with: { "tomatoes" => "400 g" }, made_of: { "dough" => 4 }
    recipe "focaccia", serves: 2, with: { "rosemary" => "5 g", "flour" => "0.1 kg" }, made_of: { "dough" => 2 }
  end

  begin
    guests = Integer(ARGV.fetch(0, "4"))
    names = ARGV.drop(1)
    names = book.map(&:name) if names.empty?
    book.shopping_list(guests, *names).each { |ingredient, quantity| puts "#{quantity} #{ingredient}" }
  rescue ArgumentError, KeyError => e
    warn e.message
    exit 1
  end
end
